using System.IO.Compression;
using System.Text;
using EnvProtect.Content;
using EnvProtect.Content.Importing;

namespace EnvProtect.Tests.Importing;

/// <summary>What offices and strangers may hand in: every file is read or refused with a diagnostic.</summary>
public class SourceFileTest
{
    private static readonly byte[] Gb18030Plan = CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Imported.Fixture("plan.txt"));

    [Fact]
    public void GB18030_reads_as_UTF8_does() =>
        Assert.Equal(Imported.Text(Imported.Plan(Imported.Fixture("plan.txt"))), Imported.Text(Imported.Import(ImportKind.Plan, "plan.txt", Gb18030Plan)));

    [Fact]
    public void UTF16_with_a_byte_order_mark_reads_too() =>
        Assert.Equal(5, Imported.Import(ImportKind.Plan, "plan.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Imported.Fixture("plan.txt"))]).Issues.Length);

    [Fact]
    public void A_Word_document_reads_as_its_text_does()
    {
        var body = string.Concat(Imported.Fixture("plan.txt").Split('\n').Select(OfficeFiles.Paragraph));
        Assert.Equal(Imported.Text(Imported.Plan(Imported.Fixture("plan.txt"))), Imported.Text(Imported.Import(ImportKind.Plan, "plan.docx", OfficeFiles.Document(body))));
    }

    [Fact]
    public void Numbers_that_Word_only_displays_are_part_of_the_text()
    {
        var numbering = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            """;
        var body = OfficeFiles.Paragraph("云屏市整改方案") + OfficeFiles.Paragraph("2031年7月1日") + OfficeFiles.Paragraph("附件")
            + OfficeFiles.Numbered("池塘发臭。", 1) + OfficeFiles.Paragraph("整改措施：") + OfficeFiles.Numbered("清淤。", 2) + OfficeFiles.Numbered("补水。", 2)
            + OfficeFiles.Numbered("沟渠淤积。", 1) + OfficeFiles.Paragraph("整改措施：疏浚。");
        var result = Imported.Import(ImportKind.Plan, "plan.docx", OfficeFiles.Document(body, numbering));
        Assert.Equal(["池塘发臭。 2", "沟渠淤积。 1"], result.Issues.Select(issue => $"{issue.Summary.Zh} {issue.Measures.Length}"));
    }

    [Fact]
    public void Labels_may_stand_in_the_cells_of_a_table()
    {
        var table = OfficeFiles.Table([["（一）池塘发臭。", ""], ["整改目标", "不臭。"], ["整改措施", "1.清淤。\n2.补水。"], ["整改时限", "2031年底"], ["责任单位", "乙河区政府"], ["监管单位", "市水利局"], ["督办领导", "张三"]]);
        var result = Imported.Import(ImportKind.Plan, "plan.docx", OfficeFiles.Document(OfficeFiles.Paragraph("云屏市整改方案") + OfficeFiles.Paragraph("2031年7月1日") + OfficeFiles.Paragraph("附件") + table));
        var issue = Assert.Single(result.Issues);
        Assert.Equal((2, new DateOnly(2031, 12, 31), "张三"), (issue.Measures.Length, issue.Deadline!.Due, issue.Leader!.Zh));
    }

    [Fact]
    public void Deleted_text_of_a_Word_document_is_not_read()
    {
        var body = OfficeFiles.Paragraph("云屏市整改方案") + OfficeFiles.Paragraph("2031年7月1日") + OfficeFiles.Paragraph("附件")
            + "<w:p><w:r><w:t>（一）池塘</w:t></w:r><w:del><w:r><w:delText>干涸</w:delText></w:r></w:del><w:ins><w:r><w:t>发臭。</w:t></w:r></w:ins></w:p>" + OfficeFiles.Paragraph("整改措施：清淤。");
        Assert.Equal("池塘发臭。", Assert.Single(Imported.Import(ImportKind.Plan, "plan.docx", OfficeFiles.Document(body)).Issues).Summary.Zh);
    }

    [Fact]
    public void A_zip_bomb_is_refused_without_unpacking_it_whole()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (var i = 0; i < 140; i++) entry.Write(block);
        }

        Refused("plan.docx", stream.ToArray(), ImportCodes.ZipBomb);
    }

    [Fact]
    public void Entities_that_expand_are_refused() =>
        Refused("plan.docx", OfficeFiles.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><w:document xmlns:w=\"x\">&c;</w:document>")), ImportCodes.DamagedFile);

    [Fact]
    public void A_formula_is_never_computed_and_always_reported()
    {
        var result = Imported.Import(ImportKind.Ledger, "l.xlsx", OfficeFiles.Workbook(
            [["云屏市台账（2031年5月1日）"], ["序号", "交办问题基本情况", "行政区域"], ["=ROW()-2\t1", "异味。", "乙河区"]]));
        Assert.Equal("序号1", Assert.Single(result.Issues).Source.Locator);
        var fault = Assert.Single(result.Diagnostics, fault => fault.Code == ImportCodes.FormulaInCell.Code);
        Assert.Equal(("l.xlsx!台账", 3, 1), (fault.Path, fault.Line, fault.Column));
        var csv = Imported.Ledger("云屏市台账（2031年5月1日）\n序号,交办问题基本情况,行政区域\n1,\"=HYPERLINK(\"\"http://x\"\")\",乙河区\n");
        Assert.Contains(ImportCodes.FormulaInCell.Code, Imported.Codes(csv));
        Assert.Contains("=HYPERLINK", csv.Issues[0].Summary.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_without_a_saved_result_is_an_error() => Assert.Contains(ImportCodes.FormulaWithoutValue.Code,
        Imported.Codes(Imported.Import(ImportKind.Ledger, "l.xlsx", OfficeFiles.Workbook([["序号", "交办问题基本情况", "行政区域"], ["1", "=A1&A2", "乙河区"]]), area: "990100")));

    [Fact]
    public void A_file_with_another_ending_is_read_for_what_it_is_and_reported()
    {
        var result = Imported.Import(ImportKind.Ledger, "ledger.docx", OfficeFiles.Workbook(LedgerImportTest.Rows()));
        Assert.Equal(3, result.Issues.Length);
        Assert.Contains(ImportCodes.ExtensionDiffers.Code, Imported.Codes(result));
    }

    [Fact]
    public void Files_of_other_kinds_are_refused_with_advice()
    {
        Refused("plan.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ImportCodes.OldOfficeFormat);
        Refused("plan.pdf", "%PDF-1.7"u8.ToArray(), ImportCodes.FormatNotRead);
        Refused("plan.docx", Encoding.UTF8.GetBytes(Imported.Fixture("plan.txt")), ImportCodes.ContentUnlikeName);
        Refused("plan.docx", OfficeFiles.Zip(("readme.txt", "x")), ImportCodes.ZipWithoutDocument);
        Refused("plan.txt", [], ImportCodes.FileEmpty);
        Refused("plan.txt", [.. "云屏"u8, 0, 1, 2], ImportCodes.NotText);
    }

    [Fact]
    public void A_truncated_file_is_refused()
    {
        var document = OfficeFiles.Document(string.Concat(Imported.Fixture("plan.txt").Split('\n').Select(OfficeFiles.Paragraph)));
        Refused("plan.docx", document[..(document.Length / 2)], ImportCodes.DamagedFile);
        Refused("plan.txt", Encoding.UTF8.GetBytes(Imported.Fixture("plan.txt"))[..^300][..1001], ImportCodes.DamagedUtf8);
    }

    [Fact]
    public void A_quote_that_never_ends_is_an_error() =>
        Assert.Contains(ImportCodes.QuoteNotClosed.Code, Imported.Codes(Imported.Ledger("序号,交办问题基本情况,行政区域\n1,\"异味,乙河区\n")));

    [Theory]
    [MemberData(nameof(PlanImportTest.Seeds), MemberType = typeof(PlanImportTest))]
    public void Damaged_bytes_never_throw(int seed)
    {
        var random = new Random(seed);
        (string Name, byte[] Bytes)[] files =
        [
            ("f.txt", Encoding.UTF8.GetBytes(Imported.Fixture("plan.txt"))), ("f.txt", Gb18030Plan), ("f.csv", Encoding.UTF8.GetBytes(Imported.Fixture("ledger-11.csv"))),
            ("f.xlsx", OfficeFiles.Workbook(LedgerImportTest.Rows())), ("f.docx", OfficeFiles.Document(OfficeFiles.Table(LedgerImportTest.Rows()))),
            ("f.txt", Encoding.UTF8.GetBytes(Imported.Fixture("bulletin.txt"))),
        ];
        foreach (var (name, bytes) in files)
        {
            var damaged = bytes.ToArray();
            for (var i = random.Next(1, 30); i > 0; i--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (random.Next(3) == 0) damaged = damaged[..random.Next(damaged.Length)];
            foreach (var kind in Enum.GetValues<ImportKind>()) ReadOrRefused(Imported.Import(kind, name, damaged));
        }
    }

    [Theory]
    [MemberData(nameof(PlanImportTest.Seeds), MemberType = typeof(PlanImportTest))]
    public void Shuffled_words_never_throw(int seed)
    {
        var random = new Random(seed);
        string[] words = ["（", "一", "）", "二", "十", "、", "整改目标：", "整改措施：", "1.", "2、", "件", "12", "（+1）", "截止", "2031年", "4月", "31日", "按县区分为：", "乙河区", "党委", "政府", "，", "。", "\n", "\t", "\"", ",", "第3批", "附件", "督办领导：", "整改时限："];
        var text = string.Concat(Enumerable.Range(0, 400).Select(_ => words[random.Next(words.Length)]));
        foreach (var kind in Enum.GetValues<ImportKind>())
        {
            ReadOrRefused(Imported.Import(kind, "f.txt", Encoding.UTF8.GetBytes(text), area: "990100", year: 2031));
            ReadOrRefused(Imported.Import(kind, "f.csv", Encoding.UTF8.GetBytes("序号,交办问题,是否属实\n" + text), area: "990100", year: 2031));
        }
    }

    private static void ReadOrRefused(ImportResult result) => Assert.True(result.HasErrors || result.Issues.Length > 0 || result.Figures.Length > 0);

    private static void Refused(string name, byte[] bytes, DiagnosticCode code)
    {
        var result = Imported.Import(ImportKind.Plan, name, bytes);
        Assert.Equal([code.Code], Imported.Codes(result));
        Assert.True(result.HasErrors);
    }
}
