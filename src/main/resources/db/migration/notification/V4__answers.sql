-- Where an answer to the mail goes; null for the house's own address.
ALTER TABLE outbox_mail ADD COLUMN reply_to text;
