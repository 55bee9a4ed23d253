window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208172830654",
    "userName" : "pwllgarn_fm",
    "displayName" : "Idris Pwllgarn"
  },
  "archiveInfo" : {
    "sizeBytes" : "31181",
    "generationDate" : "2026-11-06T23:55:27.000Z",
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
          "count" : "24"
        }
      ]
    }
  }
}