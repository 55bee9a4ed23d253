window.YTD.ip_audit.part0 = [
  {
    "ipAudit" : {
      "accountId" : "208104417703",
      "createdAt" : "2026-11-08T09:14:22.000Z",
      "loginIp" : "192.0.2.41"
    }
  }
]