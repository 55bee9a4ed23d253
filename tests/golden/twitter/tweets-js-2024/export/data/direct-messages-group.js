window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation": {
      "conversationId": "1388000000000000999",
      "messages": [
        {
          "messageCreate": {
            "reactions": [],
            "urls": [],
            "text": "hello all",
            "mediaUrls": [],
            "senderId": "2244994001",
            "id": "1388000000000000202",
            "createdAt": "2021-05-05T10:11:12.345Z"
          }
        },
        {
          "joinConversation": {
            "initiatingUserId": "2244994001",
            "participantsSnapshot": [
              "2244994001",
              "42000001"
            ],
            "createdAt": "2021-05-05T10:00:00.000Z"
          }
        }
      ]
    }
  }
]