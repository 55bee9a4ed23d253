window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "2244994001",
    "userName": "ada_example",
    "displayName": "Ada Example"
  },
  "archiveInfo": {
    "sizeBytes": "1",
    "generationDate": "2024-02-01T10:00:00.000Z",
    "isPartialArchive": false
  },
  "dataTypes": {
    "account.js": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "profile.js": {
      "files": [
        {
          "fileName": "data/profile.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "note-tweet.js": {
      "files": [
        {
          "fileName": "data/note-tweet.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "community-tweet.js": {
      "files": [
        {
          "fileName": "data/community-tweet.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "twitter-circle-tweet.js": {
      "files": [
        {
          "fileName": "data/twitter-circle-tweet.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "deleted-tweets.js": {
      "files": [
        {
          "fileName": "data/deleted-tweets.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "direct-messages.js": {
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "direct-messages-group.js": {
      "files": [
        {
          "fileName": "data/direct-messages-group.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "follower.js": {
      "files": [
        {
          "fileName": "data/follower.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "following.js": {
      "files": [
        {
          "fileName": "data/following.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "screen-name-change.js": {
      "files": [
        {
          "fileName": "data/screen-name-change.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "twitter-circle.js": {
      "files": [
        {
          "fileName": "data/twitter-circle.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "verified.js": {
      "files": [
        {
          "fileName": "data/verified.js",
          "globalName": "YTD.x.part0",
          "count": "1"
        }
      ]
    },
    "tweets.js": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.x.part0",
          "count": "11"
        }
      ]
    },
    "tweet-headers.js": {
      "files": [
        {
          "fileName": "data/tweet-headers.js",
          "globalName": "YTD.x.part0",
          "count": "11"
        }
      ]
    },
    "like.js": {
      "files": [
        {
          "fileName": "data/like.js",
          "globalName": "YTD.x.part0",
          "count": "2"
        }
      ]
    },
    "protected-history.js": {
      "files": [
        {
          "fileName": "data/protected-history.js",
          "globalName": "YTD.x.part0",
          "count": "2"
        }
      ]
    },
    "deleted-note-tweet.js": {
      "files": [
        {
          "fileName": "data/deleted-note-tweet.js",
          "globalName": "YTD.x.part0",
          "count": "0"
        }
      ]
    },
    "mute.js": {
      "files": [
        {
          "fileName": "data/mute.js",
          "globalName": "YTD.x.part0",
          "count": "0"
        }
      ]
    }
  }
}