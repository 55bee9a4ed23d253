window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208300014415",
    "userName" : "marrowgate_ann",
    "displayName" : "Ann Marrowgate"
  },
  "archiveInfo" : {
    "sizeBytes" : "7725",
    "generationDate" : "2026-11-06T09:08:05.000Z",
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
          "count" : "5"
        }
      ]
    }
  }
}