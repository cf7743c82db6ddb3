using System.Globalization;
using EnvProtect.Model.Mechanisms;
using EnvProtect.Model.Tables;

namespace EnvProtect.Model.Register;

internal static class MechanismTables
{
    public static TableOf<Dataset, Campaign> Campaigns { get; } =
        new TableOf<Dataset, Campaign>("Campaigns", "Campaign", new("专项行动", "Campaigns"), data => data.Campaigns)
        .Text("Id", "编号", "Id", campaign => campaign.Id)
        .Text("AreaCode", "区域", "Area", campaign => campaign.AreaCode)
        .Localized("Title", "标题", "Title", campaign => campaign.Title)
        .Localized("Summary", "摘要", "Summary", campaign => campaign.Summary)
        .OptionalProse("Overview", "概况", "Overview", campaign => campaign.Overview)
        .PartialDate("From", "开始", "From", campaign => campaign.From)
        .PartialDate("To", "结束", "To", campaign => campaign.To)
        .Text("SourceId", "来源文件", "Source", campaign => campaign.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", campaign => campaign.Source.Locator)
        .Text("PageUrl", "网页地址", "Address of the page", campaign => "/campaigns/" + campaign.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Source", "Sources", "SourceId")
        .Many("Issues", "Issues", "CampaignId", partner: "Campaign")
        .Many("Figures", "Figures", "CampaignId", partner: "Campaign");

    public static TableOf<Dataset, Mechanism> Consultations { get; } =
        MechanismTable("Consultations", "Consultation", new("环境会诊日", "Consultation days"), "/consultations/", MechanismKind.Consultation);

    public static TableOf<Dataset, Mechanism> Handovers { get; } =
        MechanismTable("Handovers", "Handover", new("交办函", "Hand-over letters"), "/handovers/", MechanismKind.Handover);

    public static TableOf<Dataset, (string IssueId, string MechanismId)> IssueMechanisms { get; } =
        new TableOf<Dataset, (string IssueId, string MechanismId)>("IssueMechanisms", "IssueMechanism", new("事项经过的机制", "Mechanisms that issues went through"), Links)
        .Text("IssueId", "事项", "Issue", pair => pair.IssueId)
        .Text("MechanismId", "机制", "Mechanism", pair => pair.MechanismId)
        .Key("IssueId", "MechanismId")
        .To("Issue", "Issues", "IssueId", partner: "IssueMechanisms")
        .Index("MechanismId", "IssueId");

    public static TableOf<Dataset, (string MechanismId, int Sequence, Step Step)> Steps { get; } =
        new TableOf<Dataset, (string MechanismId, int Sequence, Step Step)>("MechanismSteps", "MechanismStep", new("机制步骤", "Steps of mechanisms"),
            data => data.Mechanisms.SelectMany(mechanism => mechanism.Steps.Select((step, index) => (mechanism.Id, index + 1, step))))
        .Text("MechanismId", "机制", "Mechanism", row => row.MechanismId)
        .Integer("Sequence", "序号", "Number", row => row.Sequence)
        .PartialDate("Step", "日期", "Date", row => row.Step.On)
        .OptionalText("Time", "时刻", "Time of day", row => row.Step.Time?.ToString("HH:mm", CultureInfo.InvariantCulture))
        .Localized("Text", "内容", "Text", row => row.Step.Text)
        .Key("MechanismId", "Sequence");

    private static IEnumerable<(string IssueId, string MechanismId)> Links(Dataset data) =>
        data.Issues.SelectMany(issue => issue.MechanismIds.Select(id => (issue.Id, id)))
            .Concat(data.Mechanisms.SelectMany(mechanism => mechanism.IssueIds.Select(id => (id, mechanism.Id))))
            .Distinct()
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Item2, StringComparer.Ordinal);

    private static TableOf<Dataset, Mechanism> MechanismTable(
        string name, string entityName, Text.LocalizedText label, string address, MechanismKind kind) =>
        new TableOf<Dataset, Mechanism>(name, entityName, label, data => data.MechanismsOf(kind))
        .Text("Id", "编号", "Id", mechanism => mechanism.Id)
        .Text("AreaCode", "区域", "Area", mechanism => mechanism.AreaCode)
        .Localized("Title", "标题", "Title", mechanism => mechanism.Title)
        .Localized("Summary", "摘要", "Summary", mechanism => mechanism.Summary)
        .OptionalProse("Overview", "概况", "Overview", mechanism => mechanism.Overview)
        .PartialDate("From", "开始", "From", mechanism => mechanism.From)
        .PartialDate("To", "结束", "To", mechanism => mechanism.To)
        .Text("SourceId", "来源文件", "Source", mechanism => mechanism.Source.SourceId)
        .OptionalText("SourceLocator", "在来源中的位置", "Place in the source", mechanism => mechanism.Source.Locator)
        .Text("PageUrl", "网页地址", "Address of the page", mechanism => address + mechanism.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Source", "Sources", "SourceId")
        .Many("IssueMechanisms", "IssueMechanisms", "MechanismId")
        .Many("Steps", "MechanismSteps", "MechanismId");
}
