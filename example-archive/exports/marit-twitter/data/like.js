window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "2118449650322115158",
      "expandedUrl" : "https://twitter.com/i/web/status/2118449650322115158",
      "fullText" : "@seealso_marit やかん、私たちの。 #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2075239732144507764",
      "expandedUrl" : "https://twitter.com/i/web/status/2075239732144507764",
      "fullText" : "@nessacorraquill ink was on the list"
    }
  },
  {
    "like" : {
      "tweetId" : "2056815913209957132",
      "expandedUrl" : "https://twitter.com/i/web/status/2056815913209957132",
      "fullText" : "@nessacorraquill LAST ONE!!! I COOKED SOUP OFF IT TO BE SURE!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "2003101232377364987",
      "expandedUrl" : "https://twitter.com/i/web/status/2003101232377364987",
      "fullText" : "@seealso_marit THE SERVICE IN THIS STATE!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1907886854598821234",
      "expandedUrl" : "https://twitter.com/i/web/status/1907886854598821234",
      "fullText" : "@nessacorraquill The red lamp shines. #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "1804093435867562211",
      "expandedUrl" : "https://twitter.com/i/web/status/1804093435867562211",
      "fullText" : "@nessacorraquill YOURS!!! THE TWO OF YOU!!! PRINT IT OUT!!! I HAVE THE GOATSKIN PICKED!!! GREEN!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1692161881256493353",
      "expandedUrl" : "https://twitter.com/i/web/status/1692161881256493353",
      "fullText" : "The AI at work has captioned the sea as [applause]. I was going to fix it and then I thought, no, fair enough."
    }
  },
  {
    "like" : {
      "tweetId" : "1593743869759981717",
      "expandedUrl" : "https://twitter.com/i/web/status/1593743869759981717",
      "fullText" : "@nessacorraquill goodnight you absolute lighthouse"
    }
  },
  {
    "like" : {
      "tweetId" : "1527266731699994937",
      "expandedUrl" : "https://twitter.com/i/web/status/1527266731699994937",
      "fullText" : "@nessacorraquill i've had to put the needles down"
    }
  },
  {
    "like" : {
      "tweetId" : "1461443087267007391",
      "expandedUrl" : "https://twitter.com/i/web/status/1461443087267007391",
      "fullText" : "The electricity was out in Kinvara from 4 to 9. I could hear every house deciding whether to go next door. They all did, in the end, in the same five minutes, and met in the road."
    }
  },
  {
    "like" : {
      "tweetId" : "1382335350696840358",
      "expandedUrl" : "https://twitter.com/i/web/status/1382335350696840358",
      "fullText" : "Mam got her jab. The nurse asked had she any reaction to anything. 'Accordions,' she said."
    }
  },
  {
    "like" : {
      "tweetId" : "1321019362215199641",
      "expandedUrl" : "https://twitter.com/i/web/status/1321019362215199641",
      "fullText" : "@seealso_marit ENVIOUS!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "1251510964327547651",
      "expandedUrl" : "https://twitter.com/i/web/status/1251510964327547651",
      "fullText" : "The post lady and myself had tea at two metres. She brought the chairs. She had them measured. https://t.co/DnBX1KZwr1"
    }
  },
  {
    "like" : {
      "tweetId" : "1248347735120151635",
      "expandedUrl" : "https://twitter.com/i/web/status/1248347735120151635",
      "fullText" : "@seealso_marit hi. i have a card, right? you said once i was on a card"
    }
  },
  {
    "like" : {
      "tweetId" : "723911838370104250",
      "expandedUrl" : "https://twitter.com/i/web/status/723911838370104250",
      "fullText" : "The parrot caught the bouquet."
    }
  },
  {
    "like" : {
      "tweetId" : "397697354645373790",
      "expandedUrl" : "https://twitter.com/i/web/status/397697354645373790",
      "fullText" : "It arrived as an F. I've put it on the shelf with the bit beside it. Four, on a technicality."
    }
  },
  {
    "like" : {
      "tweetId" : "336198104522950548",
      "expandedUrl" : "https://twitter.com/i/web/status/336198104522950548",
      "fullText" : "Five years a kettle. I made it a frame of its own. http://t.co/me7V7QgWxv"
    }
  },
  {
    "like" : {
      "tweetId" : "276749150228317175",
      "expandedUrl" : "https://twitter.com/i/web/status/276749150228317175",
      "fullText" : "In the post from Orkney. It's an e. It's for the pot. That's two. http://t.co/ojFM1zzEG7"
    }
  },
  {
    "like" : {
      "tweetId" : "270263271167100359",
      "expandedUrl" : "https://twitter.com/i/web/status/270263271167100359",
      "fullText" : "@seealso_marit The very one. He's seventy-six. He's asking is the gentleman living"
    }
  },
  {
    "like" : {
      "tweetId" : "259021673452277607",
      "expandedUrl" : "https://twitter.com/i/web/status/259021673452277607",
      "fullText" : "台風のあと。After the typhoon the neighbours put everything back where it was, but with conversation #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "246196659883607074",
      "expandedUrl" : "https://twitter.com/i/web/status/246196659883607074",
      "fullText" : "Spent an hour on whether a horse was [snorting] or [scoffing]. Watched its face. Scoffing."
    }
  },
  {
    "like" : {
      "tweetId" : "203847739883129814",
      "expandedUrl" : "https://twitter.com/i/web/status/203847739883129814",
      "fullText" : "@kettl_distantly 14 POINT!!! CASLON!!! I POSTED IT TO CANADA IN MARCH!!! IT HAS CROSSED THE ATLANTIC TWICE TO GO FROM CORK TO GALWAY!!!"
    }
  },
  {
    "like" : {
      "tweetId" : "133168119110698500",
      "expandedUrl" : "https://twitter.com/i/web/status/133168119110698500",
      "fullText" : "Whitby. Mr Dunstan Oakmallow, 77, in a tie. That's the key the walrus's cousin would've leant on. He let me have a go. http://t.co/ez195dek26"
    }
  },
  {
    "like" : {
      "tweetId" : "132850050647723834",
      "expandedUrl" : "https://twitter.com/i/web/status/132850050647723834",
      "fullText" : "@seealso_marit he has just said my whole name out loud. It had capitals in it"
    }
  },
  {
    "like" : {
      "tweetId" : "104223770360677864",
      "expandedUrl" : "https://twitter.com/i/web/status/104223770360677864",
      "fullText" : "They've put the pictures in now, so here is Inaudible helping. He is saying something. You'll have to trust me. http://t.co/xQGHSc2bY6"
    }
  },
  {
    "like" : {
      "tweetId" : "81767441738238367",
      "expandedUrl" : "https://twitter.com/i/web/status/81767441738238367",
      "fullText" : "he took his boots off at the door without being asked"
    }
  },
  {
    "like" : {
      "tweetId" : "46541277763731886",
      "expandedUrl" : "https://twitter.com/i/web/status/46541277763731886",
      "fullText" : "@seealso_marit \n(26 seconds)\nFoghorn."
    }
  },
  {
    "like" : {
      "tweetId" : "35123844859560112",
      "expandedUrl" : "https://twitter.com/i/web/status/35123844859560112",
      "fullText" : "Delivered, eight minutes to spare. First 150 by me. Last 150 by an indexer in Nova Scotia with her dinner on a tray."
    }
  },
  {
    "like" : {
      "tweetId" : "15512484790144787",
      "expandedUrl" : "https://twitter.com/i/web/status/15512484790144787",
      "fullText" : "@seealso_marit Now don't be setting me off #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "2829624488758820",
      "expandedUrl" : "https://twitter.com/i/web/status/2829624488758820",
      "fullText" : "@kettl_distantly ink #quietdesk"
    }
  },
  {
    "like" : {
      "tweetId" : "29042700536",
      "expandedUrl" : "https://twitter.com/i/web/status/29042700536",
      "fullText" : "@seealso_marit I'm gone. I'm a puddle. [subtitler, liquid]"
    }
  },
  {
    "like" : {
      "tweetId" : "10938557158",
      "expandedUrl" : "https://twitter.com/i/web/status/10938557158",
      "fullText" : "@seealso_marit [foghorn] [one year] [foghorn]"
    }
  },
  {
    "like" : {
      "tweetId" : "1610857119",
      "expandedUrl" : "https://twitter.com/i/web/status/1610857119",
      "fullText" : "@seealso_marit You're in exactly the right room. How long is the nothing? #quietdesk"
    }
  }
]