var tweet_index =  [
  {
    "file_name": "data/js/tweets/2016_05.js",
    "year": 2016,
    "var_name": "tweets_2016_05",
    "tweet_count": 3,
    "month": 5
  },
  {
    "file_name": "data/js/tweets/2009_03.js",
    "year": 2009,
    "var_name": "tweets_2009_03",
    "tweet_count": 1,
    "month": 3
  }
]