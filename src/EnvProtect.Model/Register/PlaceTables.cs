using EnvProtect.Model.Places;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Model.Register;

internal static class PlaceTables
{
    public static TableOf<Dataset, Area> Areas { get; } =
        new TableOf<Dataset, Area>("Areas", "Area", new("区域", "Areas"), data => data.Areas)
        .Text("Code", "代码", "Code", area => area.Code)
        .Localized("Name", "名称", "Name", area => area.Name)
        .Code("Level", Lists.AreaLevels.Name, "层级", "Level", area => Lists.AreaLevels.Code(area.Level))
        .OptionalText("ParentCode", "上级区域", "Parent", area => area.ParentCode)
        .OptionalText("Aliases", "别名", "Other names", area => Joined(area.Aliases))
        .OptionalText("ValidFrom", "启用", "Valid from", area => area.ValidFrom?.ToString())
        .OptionalText("ValidTo", "停用", "Valid to", area => area.ValidTo?.ToString())
        .Text("PageUrl", "网页地址", "Address of the page", area => "/areas/" + area.Code)
        .Key("Code")
        .To("Parent", "Areas", "ParentCode", "Code", partner: "Children")
        .Many("Children", "Areas", "ParentCode", "Code", partner: "Parent")
        .Many("Units", "Units", "AreaCode", "Code", partner: "Area")
        .Many("IssueAreas", "IssueAreas", "AreaCode", "Code", partner: "Area")
        .Index("ParentCode")
        .Searches("Code", "NameZh", "NameEn", "Aliases");

    public static TableOf<Dataset, Unit> Units { get; } =
        new TableOf<Dataset, Unit>("Units", "Unit", new("单位", "Units"), data => data.Units)
        .Text("Id", "编号", "Id", unit => unit.Id)
        .Localized("Name", "名称", "Name", unit => unit.Name)
        .Code("Kind", Lists.UnitKinds.Name, "类型", "Kind", unit => Lists.UnitKinds.Code(unit.Kind))
        .Text("AreaCode", "所在区域", "Area", unit => unit.AreaCode)
        .OptionalText("SuccessorId", "承接单位", "Successor", unit => unit.SuccessorId)
        .OptionalText("Aliases", "别名", "Other names", unit => Joined(unit.Aliases))
        .Text("PageUrl", "网页地址", "Address of the page", unit => "/units/" + unit.Id)
        .Key("Id")
        .To("Area", "Areas", "AreaCode", "Code", partner: "Units")
        .To("Successor", "Units", "SuccessorId")
        .Many("IssueUnits", "IssueUnits", "UnitId", partner: "Unit")
        .Index("AreaCode")
        .Searches("NameZh", "NameEn", "Aliases");

    public static TableOf<Dataset, Group> Groups { get; } =
        new TableOf<Dataset, Group>("Groups", "Group", new("统称", "Collective names"), data => data.Groups)
        .Text("Id", "编号", "Id", group => group.Id)
        .Localized("Name", "名称", "Name", group => group.Name)
        .Boolean("IsOfAreas", "成员是区域", "Members are areas", group => group.IsOfAreas)
        .Key("Id")
        .Many("Members", "GroupMembers", "GroupId", partner: "Group");

    public static TableOf<Dataset, (Group Group, string Member)> GroupMembers { get; } =
        new TableOf<Dataset, (Group Group, string Member)>("GroupMembers", "GroupMember", new("统称所指", "Members of collective names"),
            data => data.Groups.SelectMany(group => group.Members.Select(member => (group, member))))
        .Text("GroupId", "统称", "Group", pair => pair.Group.Id)
        .Text("MemberId", "成员", "Member", pair => pair.Member)
        .OptionalText("AreaCode", "区域", "Area", pair => pair.Group.IsOfAreas ? pair.Member : null)
        .OptionalText("UnitId", "单位", "Unit", pair => pair.Group.IsOfAreas ? null : pair.Member)
        .Key("GroupId", "MemberId")
        .To("Group", "Groups", "GroupId", partner: "Members")
        .To("Area", "Areas", "AreaCode", "Code")
        .To("Unit", "Units", "UnitId");

    public static TableOf<Dataset, Term> Categories { get; } =
        new TableOf<Dataset, Term>("Categories", "Category", new("污染类别", "Categories"), _ => Lists.Categories.Terms)
        .Text("Code", "代码", "Code", term => term.Code)
        .Localized("Name", "名称", "Name", term => term.Label)
        .Text("PageUrl", "网页地址", "Address of the page", term => "/categories/" + term.Code)
        .Key("Code")
        .Many("IssueCategories", "IssueCategories", "CategoryCode", "Code", partner: "Category");

    private static string? Joined(IReadOnlyCollection<string> names) => names.Count == 0 ? null : string.Join('；', names);
}
