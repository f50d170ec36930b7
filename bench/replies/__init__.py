"""Learning and measuring what employers' replies say."""
