using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>The keys of <c>settings.yaml</c>; each may stand without a value.</summary>
internal static class SettingsForm
{
    public static ImmutableArray<string> Backends { get; } = ["github", "gitlab", "gitea"];

    public static FieldList Fields { get; } = new(
        new("operator", new GroupType(CommonFields.Pair), "主办单位", "Operator"),
        new("contactEmail", new TextType(), "联系邮箱", "Contact: mail"),
        new("contactPhone", new TextType(), "联系电话", "Contact: telephone"),
        new("licence", new GroupType(CommonFields.Pair), "内容许可", "Licence of the content"),
        new("licenceUrl", new TextType(), "许可网址", "Address of the licence"),
        new("siteCode", new TextType(), "网站标识码", "Site code"),
        new("icpNumber", new TextType(), "ICP 备案号", "ICP number"),
        new("policeNumber", new TextType(), "公安备案号", "Police number"),
        new("editing", new GroupType(new(
            new Field("backend", new WordType(Backends), "代码平台", "Backend").Required(),
            new Field("repository", new TextType(Pattern: "^[^/\\s]+(/[^/\\s]+)+$"), "仓库（所有者/名称）", "Repository (owner/name)").Required(),
            new Field("branch", new TextType(), "分支", "Branch"),
            new Field("address", new TextType(Pattern: Patterns.WebAddress), "自建平台的网址", "Address of a host of one's own"))), "在浏览器里编辑", "Editing in the browser"),
        new("madeUp", new FlagType(), "虚构数据", "Made-up data"));
}
