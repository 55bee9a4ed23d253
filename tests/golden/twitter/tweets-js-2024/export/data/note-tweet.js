window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1752243864623644672",
      "updatedAt": "2024-01-30T08:14:27.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active",
        "originalName": "Active",
        "annotations": {}
      },
      "createdAt": "2024-01-30T08:14:27.000Z",
      "core": {
        "styletags": [
          {
            "fromIndex": "336",
            "toIndex": "342",
            "styleTypes": [
              {
                "value": "1",
                "name": "Italic",
                "originalName": "ITALIC",
                "annotations": {}
              }
            ]
          }
        ],
        "urls": [
          {
            "fromIndex": "51",
            "toIndex": "74",
            "shortUrl": "https://t.co/nnnnnnnnnn",
            "expandedUrl": "https://example.org/kettles",
            "displayUrl": "example.org/kettles"
          }
        ],
        "mentions": [
          {
            "fromIndex": "33",
            "toIndex": "45",
            "screenName": "bea_example"
          }
        ],
        "cashtags": [],
        "hashtags": [
          {
            "fromIndex": "355",
            "toIndex": "359",
            "text": "tea"
          }
        ],
        "text": "A long letter about 🍵, and about @bea_example, and https://t.co/nnnnnnnnnn too. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. It goes on about kettles, and rain. And *this* is the end. #tea"
      }
    }
  }
]