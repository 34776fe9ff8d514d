package io.ytterby.gateway.openapi;

/** The headings of the API pages in one language. The calls' own sentences are English everywhere. */
record Words(
        String tag,
        String title,
        String search,
        String groups,
        String parameters,
        String request,
        String answers,
        String roles,
        String everybody,
        String problems,
        String deprecated,
        String nothing,
        String events,
        String topic,
        String example,
        String more) {
    private static final Words EN = new Words(
            "en",
            "The API of Ytterby",
            "Search",
            "Groups",
            "Parameters",
            "Request",
            "Answers",
            "Roles",
            "anybody with a token",
            "Problems",
            "Deprecated",
            "Nothing found",
            "Events",
            "Topic",
            "Example",
            "There is more: search for something closer");
    private static final Words ZH = new Words(
            "zh",
            "Ytterby 接口",
            "搜索",
            "分组",
            "参数",
            "请求",
            "答复",
            "角色",
            "任何持令牌者",
            "问题类型",
            "已弃用",
            "未找到",
            "事件",
            "主题",
            "示例",
            "还有更多：请缩小搜索范围");

    static Words in(String tag) {
        return tag.equals("zh") ? ZH : EN;
    }
}
