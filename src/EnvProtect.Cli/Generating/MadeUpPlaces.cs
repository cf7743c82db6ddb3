using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Places;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Cli.Generating;

/// <summary>A made-up city. Its codes begin with 99, which GB/T 2260 gives to no place.</summary>
internal static class MadeUpPlaces
{
    public const string City = "990100";

    private static readonly (string Zh, string En)[] Counties =
    [
        ("青溪区", "Qingxi District"), ("柳塘区", "Liutang District"), ("石桥县", "Shiqiao County"), ("竹岭县", "Zhuling County"),
        ("白鹭县", "Bailu County"), ("枫港市", "Fenggang City"), ("松坪县", "Songping County"), ("云渡区", "Yundu District"),
    ];

    public static ImmutableArray<string> CountyCodes { get; } = [.. Counties.Select((_, i) => CodeOf(i))];

    public static ImmutableArray<Area> Areas { get; } =
    [
        new Area { Code = "990000", Name = MadeUp.Name("样例省", "Sample Province"), Level = AreaLevel.Province },
        new Area { Code = City, Name = MadeUp.Name("样例市", "Sample City"), Level = AreaLevel.Prefecture, ParentCode = "990000" },
        .. Counties.Select((name, i) => new Area { Code = CodeOf(i), Name = MadeUp.Name(name.Zh, name.En), Level = AreaLevel.County, ParentCode = City }),
    ];

    public static ImmutableArray<Unit> Units { get; } =
    [
        new Unit { Id = "sample-eeb", Name = MadeUp.Name("样例市生态环境局", "Sample City Ecology and Environment Bureau"), Kind = UnitKind.Agency, AreaCode = City },
        new Unit { Id = "sample-inspection", Name = MadeUp.Name("样例省督察组", "Sample Province Inspection Team"), Kind = UnitKind.InspectionTeam, AreaCode = "990000" },
        .. Counties.Select((name, i) => new Unit { Id = GovernmentOf(i), Name = MadeUp.Name(name.Zh + "人民政府", name.En + " Government"), Kind = UnitKind.Government, AreaCode = CodeOf(i) }),
        .. Counties.Select((name, i) => new Unit { Id = BranchOf(i), Name = MadeUp.Name(name.Zh + "生态环境分局", name.En + " Ecology and Environment Branch"), Kind = UnitKind.Agency, AreaCode = CodeOf(i) }),
    ];

    public static string GovernmentOf(int county) => string.Create(CultureInfo.InvariantCulture, $"sample-government-{county + 1}");

    public static string BranchOf(int county) => string.Create(CultureInfo.InvariantCulture, $"sample-eeb-branch-{county + 1}");

    public static LocalizedText CountyName(int county) => new(Counties[county].Zh, Counties[county].En);

    private static string CodeOf(int county) => string.Create(CultureInfo.InvariantCulture, $"9901{county + 1:D2}");
}
