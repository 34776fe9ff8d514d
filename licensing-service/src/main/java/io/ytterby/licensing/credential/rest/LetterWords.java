package io.ytterby.licensing.credential.rest;

/** The letter's own words: in English, or in English and Chinese where a font for both is at hand. */
record LetterWords(
        String title,
        String number,
        String kind,
        String holder,
        String endUser,
        String consignees,
        String destination,
        String validity,
        String issuedAt,
        String line,
        String controlCode,
        String hsCode,
        String goods,
        String netMass,
        String whatTheCodeSays,
        String whatItDoesNotSay) {
    static final LetterWords ENGLISH = new LetterWords(
            "Export licence",
            "Number",
            "Kind",
            "Holder",
            "End user",
            "Consignees",
            "Destination",
            "Valid on the legal days (Asia/Shanghai), both included",
            "Signed at",
            "Line",
            "Control code",
            "HS code",
            "Goods",
            "Net mass",
            "The code above is signed by the issuing office and can be checked without a network.",
            "It says that this document is genuine. It never says that the goods are: compare lot, mass and seal."
                    + " What is left of the licence, and whether it still stands, is known to the platform.");

    static final LetterWords BOTH = ENGLISH.beside(new LetterWords(
            "出口许可证",
            "编号",
            "类别",
            "持证人",
            "最终用户",
            "收货人",
            "目的国",
            "有效期（上海时间，含首尾两日）",
            "签发时间",
            "序号",
            "管制编码",
            "海关商品编码",
            "货物名称",
            "净重",
            "上方二维码由发证机关签名，可离线核验。",
            "它只证明本文件真实，不证明货物真实：请核对批号、净重与封志。许可证余量及其现行状态以平台为准。"));

    private LetterWords beside(LetterWords other) {
        return new LetterWords(
                title + " " + other.title,
                number + " " + other.number,
                kind + " " + other.kind,
                holder + " " + other.holder,
                endUser + " " + other.endUser,
                consignees + " " + other.consignees,
                destination + " " + other.destination,
                validity + " " + other.validity,
                issuedAt + " " + other.issuedAt,
                line + " " + other.line,
                controlCode + " " + other.controlCode,
                hsCode + " " + other.hsCode,
                goods + " " + other.goods,
                netMass + " " + other.netMass,
                whatTheCodeSays + " " + other.whatTheCodeSays,
                whatItDoesNotSay + " " + other.whatItDoesNotSay);
    }
}
