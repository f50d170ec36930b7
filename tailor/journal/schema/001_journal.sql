CREATE TABLE applications (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    job TEXT NOT NULL,
    folder TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    closing_date TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_role TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    contact_address TEXT NOT NULL DEFAULT '',
    resume_name TEXT NOT NULL DEFAULT '',
    resume_hash TEXT NOT NULL DEFAULT '',
    coverage INTEGER
) STRICT;
CREATE INDEX applications_by_folder ON applications (folder);

CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES applications ON DELETE CASCADE,
    kind TEXT NOT NULL,
    on_date TEXT NOT NULL,
    recorded TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    letter TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '',
    corrects INTEGER REFERENCES events ON DELETE CASCADE
) STRICT;
CREATE INDEX events_by_application ON events (application, on_date, number);
CREATE INDEX events_by_corrected ON events (corrects) WHERE corrects IS NOT NULL;
CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN
    SELECT RAISE(ABORT, 'an event is corrected by another one, never changed');
END;
CREATE VIEW events_in_force AS
    SELECT * FROM events AS event
    WHERE event.kind <> 'retracted'
    AND NOT EXISTS (SELECT 1 FROM events AS later WHERE later.corrects = event.number);

CREATE TABLE findings (
    application INTEGER PRIMARY KEY REFERENCES applications ON DELETE CASCADE,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE contents (
    sha256 TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE files (
    event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES contents,
    PRIMARY KEY (event, name)
) STRICT;
CREATE INDEX files_by_content ON files (sha256);
