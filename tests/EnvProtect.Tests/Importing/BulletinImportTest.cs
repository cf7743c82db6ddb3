using EnvProtect.Content.Importing;

namespace EnvProtect.Tests.Importing;

public class BulletinImportTest
{
    private static readonly ImportResult Result = Imported.Bulletin(Imported.Fixture("bulletin.txt"));

    [Fact]
    public void The_counts_of_the_running_text_become_figures()
    {
        Assert.False(Result.HasErrors);
        string[] expected =
        [
            "cases.batches=3", "cases.total=30",
            "casesByArea.990102=12", "casesByAreaShared.990102=1", "casesByArea.990103=8", "casesByArea.990121=5", "casesByArea.990181=2",
            "casesByArea.yunping-urban=1", "casesByArea.shared:990102+990103=1",
            "casesByType.air=14", "casesByType.water=12", "casesByType.noise=9", "casesByType.other=1",
            "keyCases.total=3", "keyCasesByArea.990102=2", "keyCasesByArea.990121=1",
            "casesByChannel.phone=24", "casesByChannel.letter=6",
            "handling.total=30", "handling.inProgress=9", "handling.inProgressShared=1", "handling.phasedClosure=4", "handling.closed=17",
            "closedByArea.990102=9", "closedByArea.990103=6", "closedByArea.990121=3",
        ];
        Assert.Equal(expected, Result.Figures.Select(figure => $"{figure.Dimension}.{figure.Key}={figure.Value}"));
        Assert.Equal("信访件情况1", Result.Figures[0].Source.Locator);
        Assert.Equal(["2031-04-20", "2031-04-21"], Result.Figures.Select(figure => figure.AsOf!.ToString()).Distinct());
        Assert.Equal("乙河区12（+1）件", Result.Figures.First(figure => figure.Dimension == "casesByArea").Printed);
    }

    [Fact]
    public void The_bulletin_has_its_number_date_and_issuer()
    {
        var bulletin = Result.Bulletin!;
        Assert.Equal(("7", "2031-04-21", "990100"), (bulletin.Number, bulletin.Issued!.ToString(), bulletin.AreaCode));
        Assert.Equal(["yunping-eeb"], bulletin.IssuerIds);
    }

    [Fact]
    public void Breakdowns_that_do_not_add_up_are_reported() =>
        Assert.Equal(["casesByArea：分项合计 29，总数 30", "closedByArea：分项合计 18，总数 17"], Result.Diagnostics.Where(fault => fault.Code == ImportCodes.SumDiffers.Code).Select(fault => fault.Message.Zh));

    [Fact]
    public void A_name_that_is_not_listed_and_all_other_words_are_listed_with_their_place() =>
        Assert.Equal([9, 11, 13, 15, 19, 28, 33], Result.Diagnostics.Where(fault => fault.Code == ImportCodes.Unplaced.Code).Select(fault => fault.Line));

    [Fact]
    public void A_text_without_counts_is_refused() =>
        Assert.Equal([ImportCodes.NoFigures.Code], Imported.Codes(Imported.Bulletin("云屏市工作简报\n第8期\n2031年5月1日\n本期无数字。")));

    [Theory]
    [MemberData(nameof(PlanImportTest.Seeds), MemberType = typeof(PlanImportTest))]
    public void Lines_may_break_at_any_character(int seed)
    {
        var random = new Random(seed);
        var text = Imported.Fixture("bulletin.txt");
        for (var i = random.Next(1, 60); i > 0; i--) text = text.Insert(random.Next(1, text.Length), "\n");
        Assert.Equal(Imported.Text(Result), Imported.Text(Imported.Bulletin(text)));
    }
}
