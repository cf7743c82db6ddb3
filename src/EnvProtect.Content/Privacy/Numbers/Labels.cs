namespace EnvProtect.Content.Privacy;

/// <summary>Words before and after a number that tell what it is.</summary>
internal static class Labels
{
    private const int Reach = 14;

    private static readonly string[] NumberWords =
        ["tel", "phone", "mobile", "mob", "cell", "call", "fax", "wechat", "weixin", "wx", "vx", "qq", "id", "card", "no", "cn", "sj", "dh", "sfz", "sfzh", "yhk"];

    private static readonly string[] PhoneWords =
        ["电话", "座机", "固话", "传真", "号码", "热线", "致电", "拨打", "联系方式", "tel", "phone", "call", "fax", "landline"];

    private static readonly string[] CodeWords =
        ["编号", "单号", "文号", "案号", "批号", "代码", "编码", "条码", "流水号", "序列号", "许可证号", "登记证号", "合同号", "受理号", "备案号", "发票号", "档案号", "批次号",
         "项目号", "图号", "货号", "型号", "设备号", "卷号", "坐标", "code", "serial", "permit", "licence", "license", "contract", "batch", "invoice", "reference", "ref"];

    private static readonly string[] Quantities =
        ["元", "万", "亿", "吨", "千", "百", "立方", "平方", "米", "公里", "度", "斤", "公斤", "克", "亩", "人", "户", "件", "次", "个", "辆", "股", "张", "株", "升", "kWh", "kwh",
         "kW", "kg", "m3", "m³", "m2", "m²", "㎡", "t ", "km", "yuan", " yuan", " tonnes", " kWh", " cubic", " m3", " m³", " m2", " m²", " km", " kg", " t ", " kW", " 元", " 吨", " 万", " 立方", " 千瓦", " 平方", "%"];

    /// <summary>Whether the text ends with letters that announce a number, as in <c>Tel13…</c>.</summary>
    public static bool EndsWithNumberLabel(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]) && text.Length - start <= Reach) start--;
        var word = text[start..];
        foreach (var label in NumberWords)
        {
            if (word.Equals(label, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether a word for a telephone stands shortly before.</summary>
    public static bool SaysPhone(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Reach)..];
        before = before[(before.LastIndexOfAny('\n', '。', ';') + 1)..];
        // 热线办理件2156789 counts calls.
        if (before is [.., '件' or '次' or '户' or '人' or '个' or '起' or '宗' or '量' or '数' or '共' or '约' or '计' or '达']) return false;
        return WordList.IsIn(before, PhoneWords);
    }

    /// <summary>Whether a word for a document, a device or a thing stands right before: 编号：, "serial no. ".</summary>
    public static bool SaysCode(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Reach)..].TrimEnd(" :：.#为是\"“'《(（");
        if (before.EndsWith("no", StringComparison.OrdinalIgnoreCase)) before = before[..^2].TrimEnd();
        if (before.EndsWith("number", StringComparison.OrdinalIgnoreCase)) before = before[..^6].TrimEnd();
        foreach (var word in CodeWords)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether what follows makes the number an amount.</summary>
    public static bool IsQuantity(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before is [.., '¥' or '￥' or '$' or '€'] || EndsWithCurrency(before)) return true;
        foreach (var unit in Quantities)
        {
            if (after.StartsWith(unit, StringComparison.Ordinal)) return true;
        }

        return after is ['.', >= '0' and <= '9', ..];
    }

    private static bool EndsWithCurrency(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        return before.EndsWith("yuan", StringComparison.OrdinalIgnoreCase) || before.EndsWith("RMB", StringComparison.Ordinal) || before.EndsWith("CNY", StringComparison.Ordinal);
    }
}
