-- The trail keeps what its details say instead of an English text, so that it reads in the language of who asks.
ALTER TABLE audit_entry ADD COLUMN fact varchar(20);
ALTER TABLE audit_entry ADD COLUMN arguments varchar(2100) DEFAULT '[]' NOT NULL;
-- Lines from before say what they said.
UPDATE audit_entry SET fact = 'note', arguments = '["' || replace(replace(detail, '\', '\\'), '"', '\"') || '"]'
    WHERE detail <> '';
ALTER TABLE audit_entry DROP COLUMN detail;
