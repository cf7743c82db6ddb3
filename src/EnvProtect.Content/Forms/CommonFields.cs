using EnvProtect.Content.Privacy;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Fields that several kinds of files share.</summary>
internal static class CommonFields
{
    /// <summary>A text in both languages.</summary>
    public static FieldList Pair { get; } = new(Zh.Required(), En);

    /// <summary>As <see cref="Pair"/>, for texts of more than a line.</summary>
    public static Field Zh => new("zh", new TextType(), "中文", "Chinese");

    public static Field En => new("en", new TextType(), "英文", "English");

    public static Field Title { get; } = new Field("title", new TextType(), "标题", "Title").Required()
        .Noted("一句话说清是什么事，用自己的话", "What it is, in one plain line of our own words");

    public static Field Summary { get; } = new Field("summary", new TextType(IsLong: true), "摘要", "Summary").Required()
        .Noted("两三句话：什么问题、谁来办、办到哪一步", "Two or three sentences: what is wrong, who deals with it, how far it has come");

    public static Field Draft { get; } = new Field("draft", new FlagType(), "草稿", "Draft")
        .Noted("true 时不公开，只在预览里看得到", "Kept back while true; shown in the preview only");

    public static Field ReleaseOn { get; } = new Field("releaseOn", new DayType(), "公开日期", "Release day")
        .Noted("到这一天才公开", "Kept back until that day");

    /// <summary>Where a fact stands: a document and the place in it.</summary>
    public static GroupType Citation { get; } = new(new(
        new Field("document", new ReferenceType(ReferenceTarget.Source), "来源文件", "Document").Required(),
        new Field("locator", new TextType(), "文中位置", "Place in it").Noted("简短，例如（六）、第3段", "Short, such as （六） or paragraph 3")));

    public static Field OptionalSource { get; } = new("source", Citation, "来源", "Source");

    public static Field Source { get; } = OptionalSource.Required();

    /// <summary>Answers to findings of the privacy lint.</summary>
    public static Field Answers { get; } = new("privacy", new GroupType(new(
        new Field("allow", new ListType(new GroupType(new(
            new Field("kind", new WordType([.. PersonalDataKinds.Codes]), "种类", "Kind").Required(),
            new Field("fingerprint", new TextType(Pattern: Patterns.Fingerprint), "指纹", "Fingerprint").Required(),
            new Field("by", new TextType(), "何人准许", "Allowed by").Required(),
            new Field("on", new DayType(), "何日", "On").Required(),
            new Field("why", new TextType(), "为何", "Why").Required()))), "准许", "Allowed"))), "隐私检查的准许", "Privacy: what may stand");

    public static Field Area { get; } = new Field("area", new ReferenceType(ReferenceTarget.Area), "区域", "Area").Required();

    public static Field Units { get; } = new("units", new ListType(new ReferenceType(ReferenceTarget.UnitOrGroup)), "单位", "Units");

    public static Field Issuer { get; } = new("issuer", new ListType(new ReferenceType(ReferenceTarget.Unit)), "印发单位", "Issued by");

    public static Field Kind(string kind) => new Field("kind", new FixedType(kind), "类型", "Kind").Required();

    public static Field Date(string name, string zh, string en) => new(name, new DateType(), zh, en);

    public static Field Code(string name, Vocabulary vocabulary, string zh, string en) => new(name, new CodeType(vocabulary), zh, en);
}
