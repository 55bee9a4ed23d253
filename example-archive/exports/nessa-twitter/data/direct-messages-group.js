window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1022430369165788761",
      "messages" : [
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "tobs i'm IN this group",
            "mediaUrls" : [ ],
            "senderId" : "208151288430",
            "id" : "484037319842594816",
            "createdAt" : "2014-07-01T18:14:24.686Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "ring is in the piano. nobody tell her. its in the b flat",
            "mediaUrls" : [ ],
            "senderId" : "208117702645",
            "id" : "484036992745603072",
            "createdAt" : "2014-07-01T18:13:06.700Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "reactions" : [
              {
                "senderId" : "208104417703",
                "reactionKey" : "like",
                "eventId" : "484036758422421128",
                "createdAt" : "2014-07-01T18:12:10.833Z"
              }
            ],
            "urls" : [ ],
            "text" : "I will bring the soup.",
            "mediaUrls" : [ ],
            "senderId" : "208109950251",
            "id" : "484036758422421504",
            "createdAt" : "2014-07-01T18:12:10.833Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "And walnuts, mildly. The ferry reference is ZANDERBROOK-7, I have put us all under K.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "484036323053666304",
            "createdAt" : "2014-07-01T18:10:27.033Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "reactions" : [
              {
                "senderId" : "208233906118",
                "reactionKey" : "like",
                "eventId" : "484034816283508128",
                "createdAt" : "2014-07-01T18:04:27.791Z"
              }
            ],
            "urls" : [ ],
            "text" : "Trudel is allergic to speeches. Marit to being noticed",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "484034816283508736",
            "createdAt" : "2014-07-01T18:04:27.791Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "who is allergic to what",
            "mediaUrls" : [ ],
            "senderId" : "208151288430",
            "id" : "484033783645863936",
            "createdAt" : "2014-07-01T18:00:21.591Z",
            "editHistory" : [ ]
          }
        },
        {
          "conversationNameUpdate" : {
            "initiatingUserId" : "208151288430",
            "name" : "Stromness logistics",
            "createdAt" : "2014-07-01T18:00:00.000Z"
          }
        }
      ]
    }
  }
]