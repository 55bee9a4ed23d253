var tweet_index =  [
  {
    "file_name": "data/js/tweets/2012_12.js",
    "year": 2012,
    "var_name": "tweets_2012_12",
    "tweet_count": 3,
    "month": 12
  },
  {
    "file_name": "data/js/tweets/2008_11.js",
    "year": 2008,
    "var_name": "tweets_2008_11",
    "tweet_count": 2,
    "month": 11
  }
]