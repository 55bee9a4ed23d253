window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "208233906118",
      "createdAt" : "2026-11-10T16:40:05.000Z",
      "loginIp" : "198.51.100.7"
    }
  }
]