window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "208104417703",
    "userName" : "nessacorraquill",
    "displayName" : "Nessa Corraquill"
  },
  "archiveInfo" : {
    "sizeBytes" : "2064062",
    "generationDate" : "2026-11-08T09:14:22.000Z",
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
    "accountTimezone" : {
      "files" : [
        {
          "fileName" : "data/account-timezone.js",
          "globalName" : "YTD.account_timezone.part0",
          "count" : "1"
        }
      ]
    },
    "adEngagements" : {
      "files" : [
        {
          "fileName" : "data/ad-engagements.js",
          "globalName" : "YTD.ad_engagements.part0",
          "count" : "0"
        }
      ]
    },
    "adImpressions" : {
      "files" : [
        {
          "fileName" : "data/ad-impressions.js",
          "globalName" : "YTD.ad_impressions.part0",
          "count" : "0"
        }
      ]
    },
    "app" : {
      "files" : [
        {
          "fileName" : "data/app.js",
          "globalName" : "YTD.app.part0",
          "count" : "0"
        }
      ]
    },
    "block" : {
      "files" : [
        {
          "fileName" : "data/block.js",
          "globalName" : "YTD.block.part0",
          "count" : "0"
        }
      ]
    },
    "communityNote" : {
      "files" : [
        {
          "fileName" : "data/community-note.js",
          "globalName" : "YTD.community_note.part0",
          "count" : "0"
        }
      ]
    },
    "communityTweet" : {
      "mediaDirectory" : "data/community_tweet_media",
      "files" : [
        {
          "fileName" : "data/community-tweet.js",
          "globalName" : "YTD.community_tweet.part0",
          "count" : "2"
        }
      ]
    },
    "connectedApplication" : {
      "files" : [
        {
          "fileName" : "data/connected-application.js",
          "globalName" : "YTD.connected_application.part0",
          "count" : "0"
        }
      ]
    },
    "contact" : {
      "files" : [
        {
          "fileName" : "data/contact.js",
          "globalName" : "YTD.contact.part0",
          "count" : "0"
        }
      ]
    },
    "deletedNoteTweet" : {
      "files" : [
        {
          "fileName" : "data/deleted-note-tweet.js",
          "globalName" : "YTD.deleted_note_tweet.part0",
          "count" : "0"
        }
      ]
    },
    "deletedTweets" : {
      "mediaDirectory" : "data/deleted_tweets_media",
      "files" : [
        {
          "fileName" : "data/deleted-tweets.js",
          "globalName" : "YTD.deleted_tweets.part0",
          "count" : "1"
        }
      ]
    },
    "directMessageHeaders" : {
      "files" : [
        {
          "fileName" : "data/direct-message-headers.js",
          "globalName" : "YTD.direct_message_headers.part0",
          "count" : "0"
        }
      ]
    },
    "directMessages" : {
      "mediaDirectory" : "data/direct_messages_media",
      "files" : [
        {
          "fileName" : "data/direct-messages.js",
          "globalName" : "YTD.direct_messages.part0",
          "count" : "2"
        }
      ]
    },
    "directMessagesGroup" : {
      "mediaDirectory" : "data/direct_messages_group_media",
      "files" : [
        {
          "fileName" : "data/direct-messages-group.js",
          "globalName" : "YTD.direct_messages_group.part0",
          "count" : "1"
        }
      ]
    },
    "emailAddressChange" : {
      "files" : [
        {
          "fileName" : "data/email-address-change.js",
          "globalName" : "YTD.email_address_change.part0",
          "count" : "0"
        }
      ]
    },
    "follower" : {
      "files" : [
        {
          "fileName" : "data/follower.js",
          "globalName" : "YTD.follower.part0",
          "count" : "35"
        }
      ]
    },
    "following" : {
      "files" : [
        {
          "fileName" : "data/following.js",
          "globalName" : "YTD.following.part0",
          "count" : "31"
        }
      ]
    },
    "grokChatItem" : {
      "files" : [
        {
          "fileName" : "data/grok-chat-item.js",
          "globalName" : "YTD.grok_chat_item.part0",
          "count" : "0"
        }
      ]
    },
    "ipAudit" : {
      "files" : [
        {
          "fileName" : "data/ip-audit.js",
          "globalName" : "YTD.ip_audit.part0",
          "count" : "1"
        }
      ]
    },
    "like" : {
      "files" : [
        {
          "fileName" : "data/like.js",
          "globalName" : "YTD.like.part0",
          "count" : "298"
        }
      ]
    },
    "listsCreated" : {
      "files" : [
        {
          "fileName" : "data/lists-created.js",
          "globalName" : "YTD.lists_created.part0",
          "count" : "0"
        }
      ]
    },
    "listsMember" : {
      "files" : [
        {
          "fileName" : "data/lists-member.js",
          "globalName" : "YTD.lists_member.part0",
          "count" : "0"
        }
      ]
    },
    "listsSubscribed" : {
      "files" : [
        {
          "fileName" : "data/lists-subscribed.js",
          "globalName" : "YTD.lists_subscribed.part0",
          "count" : "0"
        }
      ]
    },
    "moment" : {
      "files" : [
        {
          "fileName" : "data/moment.js",
          "globalName" : "YTD.moment.part0",
          "count" : "0"
        }
      ]
    },
    "mute" : {
      "files" : [
        {
          "fileName" : "data/mute.js",
          "globalName" : "YTD.mute.part0",
          "count" : "0"
        }
      ]
    },
    "noteTweet" : {
      "files" : [
        {
          "fileName" : "data/note-tweet.js",
          "globalName" : "YTD.note_tweet.part0",
          "count" : "2"
        }
      ]
    },
    "periscopeAccountInformation" : {
      "files" : [
        {
          "fileName" : "data/periscope-account-information.js",
          "globalName" : "YTD.periscope_account_information.part0",
          "count" : "0"
        }
      ]
    },
    "phoneNumber" : {
      "files" : [
        {
          "fileName" : "data/phone-number.js",
          "globalName" : "YTD.phone_number.part0",
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
    "savedSearch" : {
      "files" : [
        {
          "fileName" : "data/saved-search.js",
          "globalName" : "YTD.saved_search.part0",
          "count" : "0"
        }
      ]
    },
    "screenNameChange" : {
      "files" : [
        {
          "fileName" : "data/screen-name-change.js",
          "globalName" : "YTD.screen_name_change.part0",
          "count" : "1"
        }
      ]
    },
    "tweetHeaders" : {
      "files" : [
        {
          "fileName" : "data/tweet-headers.js",
          "globalName" : "YTD.tweet_headers.part0",
          "count" : "846"
        }
      ]
    },
    "tweets" : {
      "mediaDirectory" : "data/tweets_media",
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "846"
        }
      ]
    },
    "twitterArticle" : {
      "files" : [
        {
          "fileName" : "data/twitter-article.js",
          "globalName" : "YTD.twitter_article.part0",
          "count" : "0"
        }
      ]
    },
    "twitterCircleTweet" : {
      "mediaDirectory" : "data/twitter_circle_tweet_media",
      "files" : [
        {
          "fileName" : "data/twitter-circle-tweet.js",
          "globalName" : "YTD.twitter_circle_tweet.part0",
          "count" : "5"
        }
      ]
    }
  },
  "readmeInfo" : {
    "fileName" : "data/README.txt",
    "directory" : "data/",
    "name" : "README.txt"
  }
}