window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "208104417703-208233906118",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Landing Shannon 07:40 Saturday. My number is +1 902 555 0142 in case the marmaladefog comes down.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "197619202104754176",
            "createdAt" : "2012-05-02T09:31:04.026Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Flight details? I'll be at the bus stop with a sign.",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "197611928074321920",
            "createdAt" : "2012-05-02T09:02:09.762Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]