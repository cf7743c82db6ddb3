using EnvProtect.Model.Issues;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

/// <summary>Link sets, flat with composite keys, so that every client can read them.</summary>
internal static class IssueLinkTables
{
    public static TableOf<Dataset, Part<IssueArea>> Areas { get; } =
        LinkTable("IssueAreas", "IssueArea", new("事项与区域", "Areas of issues"), issue => issue.Areas)
        .Text("AreaCode", "区域", "Area", part => part.Item.AreaCode)
        .OptionalText("GroupId", "原文统称", "Collective name in the source", part => part.Item.GroupId)
        .Key("IssueId", "AreaCode")
        .To("Area", "Areas", "AreaCode", "Code", partner: "IssueAreas")
        .To("Group", "Groups", "GroupId")
        .Index("AreaCode", "IssueId");

    public static TableOf<Dataset, Part<IssueCategory>> Categories { get; } =
        LinkTable("IssueCategories", "IssueCategory", new("事项与污染类别", "Categories of issues"), issue => issue.Categories)
        .Text("CategoryCode", "污染类别", "Category", part => Lists.Categories.Code(part.Item.Category))
        .OptionalText("Printed", "原文用词", "As printed", part => part.Item.Printed)
        .Key("IssueId", "CategoryCode")
        .To("Category", "Categories", "CategoryCode", "Code", partner: "IssueCategories")
        .Index("CategoryCode", "IssueId");

    public static TableOf<Dataset, Part<IssueUnit>> Units { get; } =
        LinkTable("IssueUnits", "IssueUnit", new("事项与单位", "Units of issues"), issue => issue.Units)
        .Text("UnitId", "单位", "Unit", part => part.Item.UnitId)
        .Code("Role", Lists.UnitRoles.Name, "责任", "Role", part => Lists.UnitRoles.Code(part.Item.Role))
        .OptionalText("GroupId", "原文统称", "Collective name in the source", part => part.Item.GroupId)
        .Key("IssueId", "UnitId", "Role")
        .To("Unit", "Units", "UnitId", partner: "IssueUnits")
        .To("Group", "Groups", "GroupId")
        .Index("UnitId", "Role", "IssueId");

    public static TableOf<Dataset, Part<IssueOfficial>> Officials { get; } =
        LinkTable("IssueOfficials", "IssueOfficial", new("事项责任人", "Officials of issues"), issue => issue.Officials)
        .Code("Role", Lists.OfficialRoles.Name, "责任", "Role", part => Lists.OfficialRoles.Code(part.Item.Role))
        .Localized("Name", "姓名", "Name", part => part.Item.Name)
        .Key("IssueId", "Role");

    public static TableOf<Dataset, Part<IssueLink>> Links { get; } =
        LinkTable("IssueLinks", "IssueLink", new("关联事项", "Related issues"), issue => issue.Links)
        .Text("RelatedId", "关联事项", "Related issue", part => part.Item.IssueId)
        .Code("Relation", Lists.Relations.Name, "关系", "Relation", part => Lists.Relations.Code(part.Item.Relation))
        .Localized("Reason", "理由", "Reason", part => part.Item.Reason)
        .Key("IssueId", "RelatedId")
        .To("Related", "Issues", "RelatedId");

    private static TableOf<Dataset, Part<T>> LinkTable<T>(
        string name, string entityName, Text.LocalizedText label, Func<Issue, IEnumerable<T>> parts) =>
        new TableOf<Dataset, Part<T>>(name, entityName, label, data => data.Issues.SelectMany(issue => parts(issue).Select(item => new Part<T>(issue.Id, item))))
        .Text("IssueId", "事项", "Issue", part => part.IssueId)
        .To("Issue", "Issues", "IssueId", partner: name);
}
