window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208240071936",
    "userName" : "hoshinagi_k",
    "displayName" : "星凪かえで Kaede Hoshinagi"
  },
  "archiveInfo" : {
    "sizeBytes" : "40871",
    "generationDate" : "2026-11-05T23:48:19.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "dataTypes" : {
    "account" : {
      "files" : [
        {
          "fileName" : "data/account.js",
          "globalName" : "YTD.account.part0",
          "count" : "1"
        }
      ]
    },
    "profile" : {
      "mediaDirectory" : "data/profile_media",
      "files" : [
        {
          "fileName" : "data/profile.js",
          "globalName" : "YTD.profile.part0",
          "count" : "1"
        }
      ]
    },
    "tweets" : {
      "mediaDirectory" : "data/tweets_media",
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "29"
        }
      ]
    }
  }
}