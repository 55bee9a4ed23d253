Grailbird.data.tweets_2009_05 = 
 [
  {
    "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {
      "hashtags": [],
      "user_mentions": [
        {
          "name": "Bea",
          "screen_name": "bea_example",
          "indices": [
            3,
            15
          ],
          "id_str": "42000001",
          "id": 42000001
        }
      ],
      "urls": [],
      "media": []
    },
    "id_str": "1670000001",
    "id": 1670000001,
    "created_at": "Fri May 01 07:30:00 +0000 2009",
    "text": "RT @bea_example: typed by hand &amp; proud",
    "geo": {},
    "user": {
      "name": "Ada Example",
      "screen_name": "ada_example",
      "protected": false,
      "id_str": "2244994001",
      "profile_image_url_https": "https://si0.twimg.com/x.png",
      "id": 2244994001,
      "verified": false
    }
  }
]