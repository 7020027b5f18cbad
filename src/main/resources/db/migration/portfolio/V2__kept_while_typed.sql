-- Whether an item was kept while somebody typed and has not been saved since: the record tells of it with the next save.
ALTER TABLE portfolio_item ADD COLUMN untold boolean NOT NULL DEFAULT false;
