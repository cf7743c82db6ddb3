using System.Globalization;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api.Errors;

/// <summary>
/// Every refusal, with its code. The first digit groups: 1 the request, 2 syntax, 3 names and types, 4 limits,
/// 5 what this service does not do, 6 the data, 7 the service itself.
/// </summary>
internal static class Refusals
{
    public static RefusedException NoSuchResource(string name, Location at, IEnumerable<string> known) =>
        Refuse(404, "OD101", $"没有名为“{name}”的资源。", $"There is no resource named '{name}'.", at, DidYouMean(name, known));

    public static RefusedException MethodNotAllowed(string method, string allow) => new(new(
        405, "OD102", new($"不支持 {method} 方法；本服务只供读取。", $"The method {method} is not allowed; this service is read-only."))
    { Allow = allow });

    public static RefusedException NotAcceptable(string asked, LocalizedText offered) =>
        Refuse(406, "OD103", $"无法以“{asked}”格式回答。", $"There is no answer in the format '{asked}'.", null, offered);

    public static RefusedException UnknownOption(string name, IEnumerable<string> known, Location? at = null) =>
        Refuse(400, "OD104", $"没有名为“{name}”的查询选项。", $"There is no query option '{name}'.", at ?? new(name, 0), DidYouMean(name, known));

    public static RefusedException RepeatedOption(string name) =>
        Refuse(400, "OD105", $"查询选项“{name}”出现了多次。", $"The query option '{name}' is given more than once.", new(name, 0));

    public static RefusedException BadOptionValue(Location at, string value, LocalizedText expected) =>
        Refuse(400, "OD106", $"“{at.Option}”的值“{value}”无效。", $"'{value}' is not a value of '{at.Option}'.", at, expected);

    public static RefusedException OptionNotHere(string name) =>
        Refuse(400, "OD107", $"此处不能使用查询选项“{name}”。", $"The query option '{name}' does not apply here.", new(name, 0));

    public static RefusedException UnsupportedVersion(string version) =>
        Refuse(400, "OD108", $"不支持 OData 版本“{version}”。", $"The OData version '{version}' is not supported.", new("OData-MaxVersion", 0), new("本服务支持 4.0 和 4.01。", "This service speaks 4.0 and 4.01."));

    public static RefusedException BadEncoding(Location at) =>
        Refuse(400, "OD109", "地址中的百分号编码无效。", "The address holds an invalid percent-encoding.", at, new("请用 UTF-8 做百分号编码。", "Percent-encode as UTF-8."));

    public static RefusedException BadBatch(LocalizedText fault) =>
        Refuse(400, "OD110", "批量请求的格式不对。", "The batch is not well formed.", null, fault);

    public static RefusedException NotATable(Location at, string feature) =>
        Refuse(400, "OD111", $"这种形式的回答放不下 {feature}。", $"An answer of this form has no place for {feature}.", at, new("请用 JSON，或分别读取各个集合。", "Use JSON, or read the collections one by one."));

    public static RefusedException Unexpected(Location at, string found, LocalizedText expected) => found.Length == 0
        ? Refuse(400, "OD201", "查询在此处意外结束。", "The query ends unexpectedly here.", at, Expected(expected))
        : NotHere(at, found, Habits.Sign(found) ?? Expected(expected));

    /// <summary>For a grouping by what is no property, such as <c>year(DueOn)</c>.</summary>
    public static RefusedException GroupsByExpression(Location at, string expression) =>
        NotHere(at, expression, Write($"compute({expression} as X)/groupby((X),...)"));

    /// <summary>For what the parser says in a way that is not known here; its own sentence becomes the hint.</summary>
    public static RefusedException NotUnderstood(Location at, string text, string reason) =>
        Refuse(400, "OD201", $"无法解析“{text}”。", $"'{text}' cannot be parsed.", at, new($"解析器的说明：{reason}", reason));

    public static RefusedException UnterminatedString(Location at) =>
        Refuse(400, "OD202", "文本缺少结尾的单引号。", "The text has no closing quote.", at, new("文本中的单引号要写两遍。", "A quote inside a text is written twice."));

    public static RefusedException BadLiteral(Location at, string text, string type) =>
        Refuse(400, "OD203", $"“{text}”不是有效的 {type} 值。", $"'{text}' is not a value of type {type}.", at, Habits.Moment(text));

    /// <param name="variable">The variable of a lambda around, whose rows have such a property; null where there is none.</param>
    public static RefusedException NoSuchProperty(Location at, string name, string owner, IEnumerable<string> known, string? variable = null) =>
        Refuse(400, "OD301", $"{owner} 没有名为“{name}”的属性。", $"{owner} has no property '{name}'.", at, variable is null ? DidYouMean(name, known) : Write($"{variable}/{name}"));

    public static RefusedException NotANavigation(Location at, string name, string owner, IEnumerable<string> known) =>
        Refuse(400, "OD301", $"“{name}”不是 {owner} 的导航属性。", $"'{name}' is not a navigation property of {owner}.", at, DidYouMean(name, known) ?? Write($"$select={name}"));

    public static RefusedException NoSuchFunction(Location at, string name, IEnumerable<string> known) =>
        Refuse(400, "OD302", $"没有名为“{name}”的函数。", $"There is no function '{name}'.", at, DidYouMean(name, known));

    public static RefusedException WrongOperands(Location at, string operation, string left, string right, LocalizedText? hint = null) =>
        Refuse(400, "OD303", $"“{operation}”不能用于 {left} 和 {right}。", $"'{operation}' does not apply to {left} and {right}.", at, hint ?? TypeHint(left, right));

    public static RefusedException WrongType(Location at, string expected, string found) =>
        Refuse(400, "OD304", $"此处需要 {expected}，而不是 {found}。", $"{expected} is needed here, not {found}.", at);

    public static RefusedException NotACount(Location at) =>
        Refuse(400, "OD304", "此处需要不小于 0 的整数。", "A whole number, 0 or more, is needed here.", at);

    public static RefusedException WrongArgumentCount(Location at, string function, string signature) =>
        Refuse(400, "OD305", $"函数“{function}”的参数个数不对。", $"'{function}' is given the wrong number of arguments.", at, new($"写作 {signature}。", $"It is written {signature}."));

    public static RefusedException NotACollection(Location at, string name) =>
        Refuse(400, "OD306", $"“{name}”不是集合。", $"'{name}' is not a collection.", at);

    /// <param name="instead">How what is meant can be written; null where it is a value of any or all of the rows.</param>
    public static RefusedException IsACollection(Location at, string name, string? instead = null) =>
        Refuse(400, "OD307", $"“{name}”是集合，不能直接取值。", $"'{name}' is a collection and has no single value.", at, instead is not null ? Write(instead) : new($"可用 {name}/any(x:...)、{name}/all(x:...) 或 {name}/$count。", $"Use {name}/any(x:...), {name}/all(x:...) or {name}/$count."));

    public static RefusedException BadKey(Location at, string set, string form) =>
        Refuse(400, "OD308", $"{set} 的键写法不对。", $"That is not a key of {set}.", at, new($"写作 {form}。", $"It is written {form}."));

    public static RefusedException NameTaken(Location at, string name) =>
        Refuse(400, "OD309", $"名称“{name}”已被使用。", $"The name '{name}' is taken already.", at);

    public static RefusedException NoSuchAlias(Location at, string name) =>
        Refuse(400, "OD310", $"没有给出参数别名“{name}”的值。", $"The parameter alias '{name}' has no value.", at, new($"在地址后加上 &{name}=…", $"Add &{name}=... to the address."));

    public static RefusedException NotACode(Location at, string text, Vocabulary list) =>
        Refuse(400, "OD311", $"“{text}”不是代码表“{list.Name}”中的代码。", $"'{text}' is not a code of the list '{list.Name}'.", at, CodeHint(text, list));

    public static RefusedException TooLargeANumber() =>
        Refuse(400, "OD312", "结果超出 Edm.Int64 的范围。", "The result is larger than Edm.Int64 holds.", null, new("请先用 cast(…,Edm.Double) 转换。", "Convert the values with cast(...,Edm.Double) first."));

    /// <param name="at">Null where it shows only as a whole.</param>
    public static RefusedException StandsForTooMuch(Location? at) =>
        Refuse(400, "OD401", "查询的各部分互相引用，展开后过于庞大。", "The parts of the query are made of each other and come to too much.", at, new("请减少互相引用的计算属性或 concat。", "Use fewer computed properties made of each other, or fewer parts of concat."));

    public static RefusedException TooManyNodes(Location at, int limit) =>
        Refuse(400, "OD401", $"查询过于复杂，超过 {Count(limit)} 个部分。", $"The query has more than {Count(limit)} parts.", at, new("请拆成几个查询。", "Split it into several queries."));

    public static RefusedException TooDeep(Location at, int limit) =>
        Refuse(400, "OD402", $"查询嵌套超过 {Count(limit)} 层。", $"The query is nested deeper than {Count(limit)} levels.", at);

    public static RefusedException ListTooLong(Location at, int limit) =>
        Refuse(400, "OD403", $"列表超过 {Count(limit)} 项。", $"The list has more than {Count(limit)} items.", at, new("请分几次查询。", "Ask in several queries."));

    public static RefusedException ExpandTooDeep(Location at, int limit) =>
        Refuse(400, "OD404", $"$expand 超过 {Count(limit)} 层。", $"$expand goes deeper than {Count(limit)} levels.", at);

    public static RefusedException TooManyExpanded(int limit) =>
        Refuse(400, "OD405", $"展开的行数超过 {Count(limit)}。", $"More than {Count(limit)} rows would be expanded.", new("$expand", 0), new("请减小 $top，或在 $expand 中使用 $top 与 $filter。", "Lower $top, or use $top and $filter inside $expand."));

    public static RefusedException ExpandedTooLarge(int bytes) =>
        Refuse(400, "OD405", $"展开的各行合计超过 {Count(bytes)} 字节。", $"The rows with what is expanded come to more than {Count(bytes)} bytes.", new("$expand", 0), new("请用 $select 只取需要的属性，或减小 $top。", "Take only what is needed with $select, or lower $top."));

    public static RefusedException AddressTooLong(int limit) =>
        Refuse(414, "OD406", $"地址超过 {Count(limit)} 个字符。", $"The address is longer than {Count(limit)} characters.", null, new("请拆成几个查询。", "Split it into several queries."));

    public static RefusedException BatchTooLarge(int requests, int bytes) =>
        Refuse(413, "OD407", $"批量请求超过 {Count(requests)} 个或 {Count(bytes)} 字节。", $"The batch has more than {Count(requests)} requests or {Count(bytes)} bytes.", null);

    public static RefusedException BatchAnswersTooLong(int bytes) =>
        Refuse(413, "OD410", $"此批量请求的回答合计超过 {Count(bytes)} 字节。", $"The answers to this batch come to more than {Count(bytes)} bytes.", null, new("请单独发送此请求，或减小 $top。", "Send this request by itself, or lower $top."));

    public static RefusedException SheetTooLong(int limit) =>
        Refuse(400, "OD408", $"工作表放不下超过 {Count(limit)} 行。", $"A sheet holds no more than {Count(limit)} rows.", null, new("请改用 CSV，或用 $filter 缩小范围。", "Use CSV, or narrow it with $filter."));

    public static RefusedException TooManyExpansions(Location at, int limit) =>
        Refuse(400, "OD409", $"$expand 展开了超过 {Count(limit)} 个导航。", $"$expand expands more than {Count(limit)} navigations.", at, new("请只展开需要的导航。", "Expand only what is needed."));

    public static RefusedException NotImplemented(Location at, LocalizedText what, LocalizedText reason) =>
        Refuse(501, "OD501", $"不支持{what.Zh}。", $"{what.En} is not supported.", at, reason);

    public static RefusedException NoSuchEntity(string address) =>
        Refuse(404, "OD601", $"没有 {address} 这一条记录。", $"There is no {address}.", new("path", 0));

    public static RefusedException SnapshotGone(string snapshot) =>
        Refuse(410, "OD602", $"此翻页地址属于数据版本 {snapshot}，该版本已不再提供。", $"This next link belongs to the snapshot {snapshot}, which is no longer served.", new("$skiptoken", 0), new("请从第一页重新读取。", "Start again from the first page."));

    public static RefusedException BadToken(string token) =>
        Refuse(400, "OD603", $"“{token}”不是本查询的翻页标记。", $"'{token}' is not a token of this query.", new("$skiptoken", 0), new("请原样使用 @odata.nextLink。", "Use @odata.nextLink as it is."));

    public static RefusedException TookTooLong(double seconds) => new(new(
        503, "OD701", new($"查询超过 {Seconds(seconds)} 秒，已停止。", $"The query took longer than {Seconds(seconds)} seconds and was stopped."),
        null, new("请增加 $filter 条件，或按有索引的属性排序。", "Narrow it with $filter, or order by an indexed property."))
    { RetryAfter = 30 });

    public static ODataError Internal() => new(500, "OD702", new("服务内部出错。", "Something went wrong inside the service."));

    public static RefusedException NoDatabase() => new(new(503, "OD703", new("数据暂不可用。", "The data is not available yet.")) { RetryAfter = 10 });

    private static RefusedException Refuse(int status, string code, string zh, string en, Location? at, LocalizedText? hint = null) =>
        new(new(status, code, new(zh, en), at, hint));

    /// <summary>A hint that says how it is written.</summary>
    public static LocalizedText Write(string text) => new($"请写作 {text}。", $"Write {text}.");

    private static RefusedException NotHere(Location at, string found, LocalizedText hint) =>
        Refuse(400, "OD201", $"此处的“{found}”不符合语法。", $"'{found}' is not expected here.", at, hint);

    private static LocalizedText? DidYouMean(string name, IEnumerable<string> known) =>
        (Habits.Name(name, known) ?? Spelling.Nearest(name, known)) is { } near ? new($"是否指“{near}”？", $"Did you mean '{near}'?") : null;

    private static LocalizedText Expected(LocalizedText expected) => new($"此处应为{expected.Zh}。", $"Expected {expected.En}.");

    private static LocalizedText CodeHint(string text, Vocabulary list)
    {
        if (list.Terms.FirstOrDefault(term => term.Label.Zh == text || string.Equals(term.Label.En, text, StringComparison.OrdinalIgnoreCase)) is { } labelled) return Write($"'{labelled.Code}'");
        return DidYouMean(text, list.Terms.Select(term => term.Code)) ?? new(
            $"代码有：{string.Join('、', list.Terms.Select(term => $"{term.Code}（{term.Label.Zh}）"))}。",
            $"The codes are {string.Join(", ", list.Terms.Select(term => $"{term.Code} ({term.Label.In(Language.English)})"))}.");
    }

    private static LocalizedText? TypeHint(string left, string right) => (left, right) switch
    {
        ("Edm.DateTimeOffset", "Edm.Date") or ("Edm.Date", "Edm.DateTimeOffset") =>
            new("用 date(...) 取时刻的日期，或写全时刻 2021-06-30T00:00:00+08:00。", "Take the day of an instant with date(...), or write the instant 2021-06-30T00:00:00+08:00."),
        ("Edm.String", "Edm.Date") or ("Edm.Date", "Edm.String") => new("日期不加引号：2021-06-30。", "A date has no quotes: 2021-06-30."),
        ("Edm.String", _) or (_, "Edm.String") => new("文本要加单引号。", "A text stands in single quotes."),
        _ => null,
    };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
