window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300063849",
    "userName" : "cresswaithe_l",
    "displayName" : "Cress Waithe-Lumley"
  },
  "archiveInfo" : {
    "sizeBytes" : "1786",
    "generationDate" : "2026-11-07T14:33:00.000Z",
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
    "tweets" : {
      "mediaDirectory" : "data/tweets_media",
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "1"
        }
      ]
    }
  }
}