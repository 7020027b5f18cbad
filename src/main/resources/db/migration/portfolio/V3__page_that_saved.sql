-- The page that saved the text last: it goes on from what it sent, also where it never heard that this was saved.
ALTER TABLE portfolio_item ADD COLUMN page uuid;
