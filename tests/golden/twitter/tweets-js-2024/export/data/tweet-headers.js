window.YTD.tweet_headers.part0 = [
  {
    "tweet": {
      "tweet_id": "1600097722168246272",
      "user_id": "2244994001",
      "created_at": "Tue Dec 06 12:00:00 +0000 2022"
    }
  },
  {
    "tweet": {
      "tweet_id": "1600100238750646272",
      "user_id": "2244994001",
      "created_at": "Tue Dec 06 12:10:00 +0000 2022"
    }
  },
  {
    "tweet": {
      "tweet_id": "1600100490408886272",
      "user_id": "2244994001",
      "created_at": "Tue Dec 06 12:11:00 +0000 2022"
    }
  },
  {
    "tweet": {
      "tweet_id": "1752243864728502272",
      "user_id": "2244994001",
      "created_at": "Tue Jan 30 08:14:27 +0000 2024"
    }
  },
  {
    "tweet": {
      "tweet_id": "1652976151557046272",
      "user_id": "2244994001",
      "created_at": "Mon May 01 10:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1652991251051446272",
      "user_id": "2244994001",
      "created_at": "Mon May 01 11:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1653006350545846272",
      "user_id": "2244994001",
      "created_at": "Mon May 01 12:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1653021450040246272",
      "user_id": "2244994001",
      "created_at": "Mon May 01 13:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1653036549534646272",
      "user_id": "2244994001",
      "created_at": "Mon May 01 14:00:00 +0000 2023"
    }
  },
  {
    "tweet": {
      "tweet_id": "1653051649029046272",
      "user_id": "2244994001",
      "created_at": "Wed Jan 01 00:00:00 +0000 1997"
    }
  },
  {
    "tweet": {
      "tweet_id": "801234567",
      "user_id": "2244994001",
      "created_at": "Thu May 01 10:00:00 +0000 2008"
    }
  }
]