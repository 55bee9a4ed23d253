var tweet_index =  [
  {
    "file_name": "data/js/tweets/2019_01.js",
    "year": 2019,
    "var_name": "tweets_2019_01",
    "tweet_count": 1,
    "month": 1
  },
  {
    "file_name": "data/js/tweets/2016_10.js",
    "year": 2016,
    "var_name": "tweets_2016_10",
    "tweet_count": 1,
    "month": 10
  },
  {
    "file_name": "data/js/tweets/2012_12.js",
    "year": 2012,
    "var_name": "tweets_2012_12",
    "tweet_count": 1,
    "month": 12
  }
]