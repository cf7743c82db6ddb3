using System.Text;

namespace EnvProtect.Tests.Content.Faults;

/// <summary>Ledgers in <c>data/ledgers/</c>.</summary>
internal static class LedgerFaults
{
    private const string Ledger = "data/ledgers/sample-plan-2020.csv";
    private const string Header = "序号,受理编号,交办问题基本情况,行政区域,是否属实,是否办结\n";
    private const string Row = "1,D1YP202000001,河边有异味。,甲区,属实,已办结\n";

    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("a ledger is named for no source",
            tree => tree.Write("data/ledgers/sample-plan-2002.csv", Header + Row),
            "data/ledgers/sample-plan-2002.csv(1,1): error EP1303: There is no source 'sample-plan-2002'\n    Did you mean 'sample-plan-2020'?"),
        new("a ledger has a name that is no id",
            tree => tree.Write("data/ledgers/台账.csv", Header + Row),
            "data/ledgers/台账.csv(1,1): error EP1008: No file of this name is read in this place\n    See \"Where a file stands\" in docs/content-format.md"),
        new("a ledger has other columns",
            tree => tree.Write(Ledger, "编号,姓名\n1,甲\n"),
            "data/ledgers/sample-plan-2020.csv(1,1): error EP6301: No ledger was found: no table has columns such as 交办问题基本情况"),
        new("a ledger is not UTF-8",
            tree => tree.Write(Ledger, CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Header + Row)),
            "data/ledgers/sample-plan-2020.csv(1,1): error EP1003: The file is not UTF-8\n    Save it as UTF-8 in an editor (it is often GB18030)"),
        new("a quotation mark of a ledger stands alone",
            tree => tree.Write(Ledger, Header + "1,D1YP202000001,河\"边有异味。,甲区,属实,已办结\n"),
            "data/ledgers/sample-plan-2020.csv(2,18): error EP2007: A quotation mark stands in the middle of a cell\n    Quote the whole cell, and double the quotation marks in it"),
        new("a case stands in a file and in a ledger",
            tree => tree.Write(Ledger, Header + Row).Write("content/cases/2020/d1yp202000001.md", Case).Write("content/cases/2020/d1yp202000001.en.md", Translated),
            "data/ledgers/sample-plan-2020.csv(2,3): error EP1009: The id 'D1YP202000001' is used already\n    The other one is content/cases/2020/d1yp202000001.md"),
        new("a case stands in two ledgers",
            tree => tree.Write(Ledger, Header + Row).Write("data/ledgers/second.csv", Header + Row)
                .Append("data/sources.csv", "second,第二,Second,webpage,样例市,Sample City,2020-04-01,990100,,,\n"),
            "data/ledgers/second.csv(2,3): error EP1009: The id 'D1YP202000001' is used already\n    The other one is data/ledgers/sample-plan-2020.csv(2,3)"),
        new("words of a ledger find no place",
            tree => tree.Write(Ledger, Header + Row + "2,,,甲区,,\n填表人：某科\n"),
            "data/ledgers/sample-plan-2020.csv(3,1): warning EP6303: The row states no problem and was not imported: 2 | 甲区",
            "data/ledgers/sample-plan-2020.csv(4,1): warning EP6101: Not imported: 填表人：某科"),
        new("cells of a ledger are not understood",
            tree => tree.Write(Ledger, "序号,受理编号,交办问题基本情况,行政区域,污染类型,是否属实,是否办结,满意度\n1,第7号,河边有异味。,丙县,光,待定,另行安排,=A1\n"),
            "data/ledgers/sample-plan-2020.csv(1,38): warning EP6302: The column '满意度' has no field; its cells are kept at the end of the handling",
            "data/ledgers/sample-plan-2020.csv(2,3): warning EP6304: The number '第7号' does not show channel and date",
            "data/ledgers/sample-plan-2020.csv(2,14): warning EP6105: [TO DO] The area '丙县' is not in areas.csv and was left out",
            "data/ledgers/sample-plan-2020.csv(2,17): warning EP6310: The pollution type '光' became 'other'; its own word is kept",
            "data/ledgers/sample-plan-2020.csv(2,19): warning EP6306: [TO DO] '待定' does not come to one verdict",
            "data/ledgers/sample-plan-2020.csv(2,22): warning EP6308: '另行安排' does not say whether the case is closed; taken as in progress",
            "data/ledgers/sample-plan-2020.csv(2,27): warning EP6015: The cell holds the formula '=A1', which was not computed; check what was imported"),
        new("a unit of a ledger is not listed",
            tree => tree.Write(Ledger, "序号,交办问题基本情况,责任单位\n1,河边有异味。,市园林局\n"),
            "data/ledgers/sample-plan-2020.csv(2,10): warning EP6102: [TO DO] The unit '市园林局' is not in units.csv and was left out\n    Add it to data/units.csv, or list what stands here as an alias there"),
        new("a phased closure of a ledger has no date",
            tree => tree.Write(Ledger, Header + "1,D1YP202000001,河边有异味。,甲区,属实,阶段性办结\n"),
            "data/ledgers/sample-plan-2020.csv(2,30): error EP1403: The status is 'Closed in phases', and there is neither resolved nor a due date",
            "data/ledgers/sample-plan-2020.csv(2,30): warning EP6309: [TO DO] Closed in phases, with no completion date stated"),
        new("neither a ledger nor its source say when and where",
            tree => tree.Write(Ledger, "序号,交办问题基本情况,行政区域\n1,河边有异味。,甲区\n").Replace("data/sources.csv", "2020-03-15,990100,", ",,"),
            "data/ledgers/sample-plan-2020.csv(1,1): error EP6106: The document does not say which area it is about\n    Write the area's code into the column area of its row in data/sources.csv"),
        new("neither a ledger nor its source say when",
            tree => tree.Write(Ledger, "序号,交办问题基本情况,行政区域\n1,河边有异味。,甲区\n").Replace("data/sources.csv", "2020-03-15,990100,", ",990100,"),
            "data/ledgers/sample-plan-2020.csv(2,1): error EP6108: The document does not say when it was issued\n    Write the date into the column published of its row in data/sources.csv"),
    ];

    private const string Case = "---\nkind: case\nareas: [990101]\nstatus: { value: assigned, asOf: 2020 }\nsource: { document: sample-plan-2020 }\ntitle: 案\nsummary: 案。\n---\n";
    private const string Translated = "---\ntitle: A case\nsummary: A case.\n---\n";
}
