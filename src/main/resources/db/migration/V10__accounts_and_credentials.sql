-- Who may do what: people and programs with their roles, and what they show at the door. Neither passwords
-- nor secrets are here, only what proves them.

CREATE TABLE account (
  name_key VARCHAR(200) PRIMARY KEY, -- the name, folded: two names that look alike are one
  name VARCHAR(100) NOT NULL,
  role VARCHAR(20) NOT NULL,
  password_hash VARCHAR(500) NOT NULL,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  password_set_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE credential (
  id VARCHAR(20) PRIMARY KEY,
  secret_digest VARCHAR(64) NOT NULL,
  account_key VARCHAR(200) NOT NULL REFERENCES account (name_key),
  kind VARCHAR(10) NOT NULL,
  label VARCHAR(100) NOT NULL,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  last_used_at TIMESTAMP WITH TIME ZONE NOT NULL,
  expires_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT credential_digest UNIQUE (secret_digest)
);
CREATE INDEX credential_account ON credential (account_key);
