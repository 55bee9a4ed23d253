window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "208104417703-208233906118",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Removal man wants a number at this end: +353 5550 118 204. The alarm code is thimblewick, all lower case, don't ask",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "2106066828357795840",
            "createdAt" : "2026-10-02T17:00:35.367Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I've been counting them for you for years",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "1995573996493471744",
            "createdAt" : "2025-12-01T19:21:31.393Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "If I were to come and not go home again for a while. Would the stairs bear it?",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "1995573759246860288",
            "createdAt" : "2025-12-01T19:20:34.829Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Gilvray Ollenquay, mason. See also everything.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "1248385462876241920",
            "createdAt" : "2020-04-09T23:01:02.887Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I'm here. You don't have to write another tonight",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "1248383342718484480",
            "createdAt" : "2020-04-09T22:52:37.402Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "He died on the 9th of October 2016, at ten past nine by your clock. I could not write a sentence that had it in it. I have just written one.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "1248382815548997632",
            "createdAt" : "2020-04-09T22:50:31.715Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Leave the sound on.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "781958448165158912",
            "createdAt" : "2016-09-30T20:46:36.785Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Is there anything I can do from here. Anything at all",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "781957989849366528",
            "createdAt" : "2016-09-30T20:44:47.514Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [
              {
                "senderId" : "208104417703",
                "reactionKey" : "like",
                "eventId" : "781956799673663128",
                "createdAt" : "2016-09-30T20:40:03.754Z"
              }
            ],
            "urls" : [ ],
            "text" : "Hospice wing now. They call it Larkmeadow. He asked me to read him the eel index and fell asleep at K.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "781956799673663488",
            "createdAt" : "2016-09-30T20:40:03.754Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Then the rooms won't hear it from me. Tell Gilvray I've a candle lit and I don't even believe in candles.",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "521406826298736640",
            "createdAt" : "2014-10-12T21:07:29.317Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "It is his lungs. Stone dust; forty years of it. Gilvray says to call it mortar and not to tell the rooms.",
            "mediaUrls" : [ ],
            "senderId" : "208233906118",
            "id" : "521406341038735360",
            "createdAt" : "2014-10-12T21:05:33.622Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208233906118",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I'm terrified as well. We could just caption each other",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "197619882357948416",
            "createdAt" : "2012-05-02T09:33:46.211Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "05:40 on the sixteenth. If the marmaladefog comes down, my telephone is +1 902 555 0142. I do not expect to be good at talking. Be patient with the first hour.",
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
            "reactions" : [
              {
                "senderId" : "208233906118",
                "reactionKey" : "like",
                "eventId" : "197611928074321128",
                "createdAt" : "2012-05-02T09:02:09.762Z"
              }
            ],
            "urls" : [ ],
            "text" : "What time do you land in Dublin? And which one of the trains. I'll be the one at the bench looking casual",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "197611928074321920",
            "createdAt" : "2012-05-02T09:02:09.762Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "208104417703-208117702645",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "the nephew found a tin marked FOR STATION CORRAQUILL. theres just a card in it. il make sure he posts it. dont tell anyone about the pelham money",
            "mediaUrls" : [ ],
            "senderId" : "208117702645",
            "id" : "952324511485657088",
            "createdAt" : "2018-01-13T23:40:31.529Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208117702645",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I'm ringing you now. Pick up",
            "mediaUrls" : [ ],
            "senderId" : "208104417703",
            "id" : "952297477560598528",
            "createdAt" : "2018-01-13T21:53:06.139Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "208104417703",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "he's gone ness. about nine. he had his hand on the set. i havent told posy yet i just wanted somebody to know it",
            "mediaUrls" : [ ],
            "senderId" : "208117702645",
            "id" : "952297404483239936",
            "createdAt" : "2018-01-13T21:52:48.716Z",
            "editHistory" : [ ]
          }
        }
      ]
    }
  }
]