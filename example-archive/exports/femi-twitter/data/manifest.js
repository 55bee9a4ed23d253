window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208138865924",
    "userName" : "ogundashire",
    "displayName" : "Femi Ogundashire"
  },
  "archiveInfo" : {
    "sizeBytes" : "95711",
    "generationDate" : "2026-11-05T02:12:08.000Z",
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
          "count" : "67"
        }
      ]
    }
  }
}