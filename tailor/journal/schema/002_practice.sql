CREATE TABLE practice_cards (
    application INTEGER NOT NULL REFERENCES applications ON DELETE CASCADE,
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    memory TEXT NOT NULL,
    due TEXT NOT NULL,
    last TEXT NOT NULL,
    answered INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (application, question)
) STRICT, WITHOUT ROWID;
