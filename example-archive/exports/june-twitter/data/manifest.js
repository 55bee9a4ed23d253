window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208451100398",
    "userName" : "juneish_moor",
    "displayName" : "june castellmoor"
  },
  "archiveInfo" : {
    "sizeBytes" : "50777",
    "generationDate" : "2026-11-06T21:09:45.000Z",
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
          "count" : "35"
        }
      ]
    }
  }
}