CREATE TABLE amendments (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES applications ON DELETE CASCADE,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    recorded TEXT NOT NULL
) STRICT;
CREATE INDEX amendments_by_application ON amendments (application, number);
CREATE TRIGGER amendments_are_never_changed BEFORE UPDATE ON amendments
BEGIN
    SELECT RAISE(ABORT, 'an amendment is followed by another one, never changed');
END;
