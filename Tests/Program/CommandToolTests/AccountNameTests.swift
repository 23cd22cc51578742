import CommandTool
import Testing

/// The name of the account that changes are signed with.
struct AccountNameTests {
  private static let table = """
    root:x:0:0:root:/root:/bin/bash
    # một chú thích
    daemon:x:1:1::/usr/sbin:/usr/sbin/nologin
    :x:7:7::/:
    lan:x:1000:1000:Nguyễn Thị Lan:/home/lan:/bin/bash
    bình:x:1001:1001

    lan2:x:1000:1000::/home/lan:/bin/bash
    """

  @Test(arguments: [
    (0, "root"), (1, "daemon"), (1000, "lan"), (1001, "bình"), (7, "7"), (100, "100"),
  ])
  func `the machine's table names an account`(uid: Int, name: String) {
    #expect(AccountName.of(uid, in: Self.table, [:]) == name)
  }

  @Test(arguments: [
    (["LOGNAME": #"STTTT\hoa"#], #"STTTT\hoa"#), (["USER": "hoa@snv.gov.vn"], "hoa@snv.gov.vn"),
    (["LOGNAME": "", "USER": "hoa"], "hoa"), (["LOGNAME": "hoa", "USER": "an"], "hoa"),
    (["LOGNAME": "h\u{1B}]0;x\u{7}"], "1234"), (["LOGNAME": "hai chữ"], "1234"), ([:], "1234"),
  ])
  func `the login names an account the machine does not know`(
    environment: [String: String], name: String
  ) {
    #expect(AccountName.of(1234, in: Self.table, environment) == name)
    #expect(AccountName.of(1234, in: nil, environment) == name)
    #expect(AccountName.of(1000, in: Self.table, environment) == "lan")
  }
}
