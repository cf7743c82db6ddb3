using System.Globalization;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

/// <summary>What belongs to exactly one issue and is numbered within it: the id is the issue's, a dot, a letter and the number.</summary>
internal static class IssuePartTables
{
    public static TableOf<Dataset, Part<Measure>> Measures { get; } =
        PartTable("Measures", "Measure", new("整改措施", "Measures"), 'm', issue => issue.Measures, measure => measure.Sequence)
        .Prose("Text", "内容", "Text", part => part.Item.Text)
        .PartialDate("Due", "措施时限", "Own deadline", part => part.Item.Due)
        .OptionalCode("State", Lists.MeasureStates.Name, "公布的完成情况", "Published state", (part, _) => part.Item.State is { } value ? Lists.MeasureStates.Code(value) : null)
        .Searches("TextZh", "TextEn");

    public static TableOf<Dataset, Part<Milestone>> Milestones { get; } =
        PartTable("Milestones", "Milestone", new("阶段节点", "Milestones"), 's', issue => issue.Milestones, milestone => milestone.Sequence)
        .PartialDate("Due", "日期", "Date", part => part.Item.On)
        .Localized("Text", "内容", "Text", part => part.Item.Text)
        .Index("DueOn");

    public static TableOf<Dataset, Part<Allegation>> Allegations { get; } =
        PartTable("Allegations", "Allegation", new("举报内容", "Allegations"), 'a', issue => issue.Allegations, allegation => allegation.Sequence)
        .Prose("Text", "内容", "Text", part => part.Item.Text)
        .OptionalCode("Verdict", Lists.Verdicts.Name, "核查结论", "Verdict", (part, _) => part.Item.Verdict is { } value ? Lists.Verdicts.Code(value) : null)
        .OptionalProse("Finding", "核查情况", "Finding", part => part.Item.Finding);

    public static TableOf<Dataset, Part<Update>> Updates { get; } =
        PartTable("Updates", "Update", new("进展", "Updates"), 'u', issue => issue.Updates, update => update.Sequence)
        .PartialDate("Updated", "日期", "Date", part => part.Item.On)
        .Localized("Title", "标题", "Title", part => part.Item.Title)
        .Prose("Text", "内容", "Text", part => part.Item.Text)
        .OptionalCode("ToStatus", Lists.Statuses.Name, "状态变为", "New status", (part, _) => part.Item.ToStatus is { } value ? Lists.Statuses.Code(value) : null)
        .OptionalInteger("Percent", "进度（%）", "Progress (%)", part => part.Item.Percent)
        .Text("SourceId", "来源文件", "Source", part => part.Item.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", part => part.Item.Source.Locator)
        .To("Source", "Sources", "SourceId")
        .Index("UpdatedOn");

    public static TableOf<Dataset, Part<Evidence>> Evidence { get; } =
        PartTable("Evidence", "EvidenceItem", new("图片", "Evidence"), 'e', issue => issue.Evidence, evidence => evidence.Sequence)
        .Text("File", "文件", "File", part => part.Item.File)
        .Text("Sha256", "SHA-256", "SHA-256", part => part.Item.Sha256)
        .Localized("AlternativeText", "文字说明", "Alternative text", part => part.Item.AlternativeText)
        .Text("Section", "所在部分", "Section", part => part.Item.Section);

    public static TableOf<Dataset, Part<Outcome>> Outcomes { get; } =
        PartTable("Outcomes", "Outcome", new("处理结果", "Outcomes"), 'o', issue => issue.Outcomes, outcome => outcome.Sequence)
        .Code("Kind", Lists.Outcomes.Name, "类型", "Kind", part => Lists.Outcomes.Code(part.Item.Kind))
        .OptionalInteger("Count", "数量", "Count", part => part.Item.Count)
        .OptionalNumber("Amount", "金额（元）", "Amount (yuan)", part => part.Item.Amount)
        .OptionalText("DocumentNumber", "文号", "Document number", part => part.Item.DocumentNumber)
        .PartialDate("Decided", "日期", "Date", part => part.Item.On)
        .OptionalText("Printed", "原文", "As printed", part => part.Item.Printed)
        .OptionalLocalized("Text", "说明", "Text", part => part.Item.Text);

    private static TableOf<Dataset, Part<T>> PartTable<T>(
        string name, string entityName, Text.LocalizedText label, char letter, Func<Issue, IEnumerable<T>> parts, Func<T, int> sequence) =>
        new TableOf<Dataset, Part<T>>(name, entityName, label, data => data.Issues.SelectMany(issue => parts(issue).Select(item => new Part<T>(issue.Id, item))))
        .Text("Id", "编号", "Id", part => string.Create(CultureInfo.InvariantCulture, $"{part.IssueId}.{letter}{sequence(part.Item)}"))
        .Text("IssueId", "所属事项", "Issue", part => part.IssueId)
        .Integer("Sequence", "序号", "Number within the issue", part => sequence(part.Item))
        .Key("Id")
        .To("Issue", "Issues", "IssueId", partner: name)
        .Index("IssueId", "Sequence");
}

/// <summary>A part of an issue, with the issue's id.</summary>
internal sealed record Part<T>(string IssueId, T Item);
