using System.IO.Compression;
using System.Text;
using EnvProtect.Content;
using EnvProtect.Model;
using EnvProtect.Tests.Content;

namespace EnvProtect.Tests.Indicators;

/// <summary>Tables of observations, from files to the dataset.</summary>
public sealed class IngestTest : IDisposable
{
    private const string Layout = """
        source: sample-summary-2021
        siteColumn: 点位
        timeColumn: 时间
        sites: { 1001A: jia-station }
        columns: { PM2.5: pm25, PM10: heavyMetals }
        flags: { PM2.5标识: pm25 }
        goodFlags: [RM]
        missing: [—, "-99"]
        ignore: [AQI]
        preliminary: true
        """;

    private readonly ContentTree tree = ContentTree.From("every-field").Write("data/observations/hourly.csv", Header);

    private const string Header = "indicator,area,site,from,to,value,numerator,denominator,flag,preliminary,printed,source,locator\n";

    public void Dispose() => tree.Dispose();

    [Fact]
    public void A_wide_export_becomes_one_value_a_column()
    {
        tree.Write("data/observations/export/_layout.yaml", Layout + "\n").Write("data/observations/export/a.csv", """
            点位,时间,AQI,PM2.5,PM2.5标识,PM10
            1001A,2020-07-01 08:00,50,28.5,,40
            1001A,2020-07-01 09:00:00,50,30,H,—
            jia-section,2020/7/1 9:00,50,,,41
            1001A,2020-07-01T03:00Z,50,12,RM,

            """);

        var values = Read().Observations.Where(value => value.ObservedAt is not null)
            .Select(value => $"{value.SiteId} {value.IndicatorCode} {value.ObservedAt!.Value.ToOffset(TimeSpan.FromHours(8)):MM-dd HH:mm} {value.Value} {value.Flag} {value.IsPreliminary} {value.Source.SourceId}");

        Assert.Equal(
            [
                "jia-station pm25 07-01 08:00 28.5  True sample-summary-2021",
                "jia-station heavyMetals 07-01 08:00 40  True sample-summary-2021",
                "jia-station pm25 07-01 09:00 30 H True sample-summary-2021",
                "jia-section heavyMetals 07-01 09:00 41  True sample-summary-2021",
                "jia-station pm25 07-01 11:00 12  True sample-summary-2021",
            ],
            values);
    }

    [Fact]
    public void An_hour_may_stand_in_a_column_of_its_own_and_name_its_end()
    {
        tree.Write("data/observations/export/_layout.yaml", """
            source: sample-summary-2021
            site: jia-station
            timeColumn: date
            hourColumn: hour
            hourLabel: end
            zone: "+08:00"
            columns: { PM2.5: pm25 }

            """).Write("data/observations/export/a.csv", "date,hour,PM2.5\n20200701,1,10\n20200701,24,20\n");
        Assert.Equal(
            [new DateTimeOffset(2020, 7, 1, 0, 0, 0, TimeSpan.FromHours(8)), new(2020, 7, 1, 23, 0, 0, TimeSpan.FromHours(8))],
            Read().Observations.Where(value => value.ObservedAt is not null).Select(value => value.ObservedAt!.Value));
    }

    [Fact]
    public void A_compressed_file_gives_what_the_plain_one_gives()
    {
        var text = Header + Hours(48, hour => hour % 7);
        var plain = Read(text).Observations.ToList();
        File.Delete(tree.PathOf("data/observations/hourly.csv"));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        tree.Write("data/observations/hourly.csv.gz", packed.ToArray());

        Assert.Equal(plain, Read().Observations);
    }

    [Fact]
    public void A_compressed_file_that_is_broken_is_a_fault()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Header + Hours(500, hour => hour % 13)));
        tree.Write("data/observations/b.csv.gz", packed.ToArray()[..^100]);
        Assert.Contains(tree.Read().Diagnostics, fault => fault.Code == "EP1002" && fault.Path == "data/observations/b.csv.gz");
    }

    [Fact]
    public void Private_numbers_are_found_in_compressed_files_too()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Header + "pm25,,jia-station,2021-07-01T08:00,,28,,,,,电话" + "138" + "12345678,sample-summary-2021,\n"));
        tree.Write("data/observations/b.csv.gz", packed.ToArray());
        Assert.Contains(tree.Read().Diagnostics, fault => fault.Code == "EP5001");
    }

    [Fact]
    public void Quoted_cells_with_commas_and_line_breaks_arrive_whole()
    {
        var data = Read(Header + "pm25,,jia-station,2020-07-01T08:00,,28.5,,,,,\"一，“二”, \"\"三\"\"\n四\",sample-summary-2021,第1段\n" + Hours(2, _ => 30, from: 9));
        Assert.Equal(["一，“二”, \"三\"\n四", null, null], data.Observations.Where(value => value.ObservedAt is not null).Select(value => value.Printed));
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("35.123456789")]
    [InlineData("-3.5")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456.5")]
    public void A_number_arrives_as_the_double_nearest_to_it(string written) =>
        Assert.Equal(double.Parse(written, System.Globalization.CultureInfo.InvariantCulture), Read(Header + Row("2020-07-01T08:00", written)).Observations.Last().Value);

    [Fact]
    public void Doubtful_values_are_published_with_a_flag_and_left_out_of_statistics()
    {
        var data = Read(Header + Hours(30, hour => hour < 3 ? hour + 10 : 55) + Row("2020-07-02T05:00", "55") + Row("2020-07-02T06:00", "-1"));
        var flags = data.Observations.Where(value => value.ObservedAt is not null).Select(value => value.Flag).ToList();

        Assert.Equal(new string?[] { null, null, null }, flags.Take(3));
        Assert.All(flags.Skip(3).Take(27), flag => Assert.Equal("frozen", flag));
        Assert.Equal(["duplicate", "negative"], flags.Skip(30));
        var coverage = Assert.Single(data.Monitoring.Coverage);
        Assert.Equal((31L, 31L, 3L), (coverage.Expected, coverage.Present, coverage.Valid));
    }

    [Fact]
    public void Twenty_three_equal_hours_are_no_frozen_sensor() =>
        Assert.All(Read(Header + Hours(23, _ => 55)).Observations, value => Assert.Null(value.ObservedAt is null ? null : value.Flag));

    [Theory]
    [InlineData(92, false)]
    [InlineData(93, true)]
    public void Values_of_a_quarter_of_an_hour_are_frozen_after_a_day_as_those_of_an_hour_are(int count, bool isFrozen)
    {
        var rows = Enumerable.Range(0, count).Select(i => Row(new DateTime(2020, 7, 1).AddMinutes(15 * i).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture), "55"));
        Assert.All(Read(Header + string.Concat(rows)).Observations.Where(value => value.ObservedAt is not null), value => Assert.Equal(isFrozen ? "frozen" : null, value.Flag));
    }

    [Fact]
    public void Fine_dust_above_coarse_dust_is_doubted_on_both_sides()
    {
        tree.Append("data/indicators.csv", "pm10,PM10,PM10,微克/立方米,µg/m³,lower,0,,,\n");
        var data = Read(Header + Hours(3, hour => 50 + hour) + Hours(3, hour => 52 - hour).Replace("pm25,", "pm10,", StringComparison.Ordinal));
        Assert.Equal(
            [null, null, "pm25AbovePm10", null, null, "pm25AbovePm10"],
            data.Observations.Where(value => value.ObservedAt is not null).Select(value => value.Flag));
    }

    [Fact]
    public void Coverage_counts_what_is_expected_and_where_it_is_missing()
    {
        var data = Read(Header + Hours(5, hour => hour) + Hours(5, hour => hour, from: 8) + Hours(2, hour => hour, from: 20));
        var coverage = Assert.Single(data.Monitoring.Coverage);
        Assert.Equal(("jia-station", "pm25", 60, 22L, 12L, 12L), (coverage.SiteId, coverage.IndicatorCode, coverage.StepMinutes, coverage.Expected, coverage.Present, coverage.Valid));
        Assert.Equal((2L, 480L), (coverage.Gaps, coverage.LongestGapMinutes));
        Assert.Equal((new DateTimeOffset(2020, 7, 1, 0, 0, 0, TimeSpan.FromHours(8)), new(2020, 7, 1, 21, 0, 0, TimeSpan.FromHours(8))), (coverage.First, coverage.Last));
    }

    [Fact]
    public void A_series_goes_on_from_file_to_file()
    {
        tree.Write("data/observations/days/2020-07-01.csv", Header + Hours(24, hour => hour)).Write("data/observations/days/2020-07-02.csv", Header + Row("2020-07-02T00:00", "4"));
        var data = Read();
        Assert.Equal(25, Assert.Single(data.Monitoring.Coverage).Present);
        Assert.Equal(Enumerable.Range(1, 27).Select(id => (long)id), data.Observations.Select(value => value.Id));
    }

    [Theory]
    [InlineData("2020-07-01T08:00+14:30")]
    [InlineData("2020-07-01T08:00-14:01")]
    [InlineData("0001-01-01T00:00+08:00")]
    [InlineData("9999-12-31T23:00-08:00")]
    [InlineData("2020-07-01T24:00")]
    public void A_moment_that_cannot_be_is_a_fault(string moment)
    {
        tree.Write("data/observations/hourly.csv", Header + Row(moment, "1"));
        Assert.Contains(tree.Read().Diagnostics, fault => fault is { Code: "EP1603" or "EP1609", Path: "data/observations/hourly.csv", Line: 2 });
    }

    [Fact]
    public void Whoever_has_enough_of_the_values_may_stop_and_begin_again()
    {
        var data = Read(Header + Hours(20_000, hour => hour % 50));
        Assert.Equal(data.Observations.First(), data.Observations.First());
        Assert.Equal(20_000 + 2, data.Observations.Count());
    }

    [Theory]
    [InlineData("no number", 0)]
    [InlineData("1", 0)]
    [InlineData("no number", 3000)]
    [InlineData("1", 3000)]
    [InlineData("\u00FF", 3000)]
    public void A_file_that_changes_after_it_was_read_is_told_to_whoever_reads_it_again(string value, int before)
    {
        var data = Read(Header + Hours(3000, hour => hour % 50));
        var text = Header + Hours(before, hour => hour % 50) + Row("2021-07-01T08:00", value);
        tree.Write("data/observations/hourly.csv", value == "\u00FF" ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
        var fault = Assert.Throws<FileChangedException>(() => data.Observations.Count());
        // Of the kind of which every command tells in one sentence.
        Assert.IsAssignableFrom<IOException>(fault);
        Assert.Contains("hourly.csv was changed while it was read", fault.Message, StringComparison.Ordinal);
        Assert.Contains("读取期间文件被改动", SystemFault.Words(fault).Zh, StringComparison.Ordinal);
    }

    private static string Hours(int count, Func<int, double> value, int from = 0) => string.Concat(Enumerable.Range(0, count)
        .Select(hour => Row(new DateTime(2020, 7, 1).AddHours(from + hour).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture), $"{value(hour)}")));

    private static string Row(string from, string value) => $"pm25,,jia-station,{from},,{value},,,,,,sample-summary-2021,\n";

    private Dataset Read(string hourly)
    {
        tree.Write("data/observations/hourly.csv", hourly);
        return Read();
    }

    private Dataset Read()
    {
        var (dataset, diagnostics) = tree.Read();
        Assert.True(dataset is not null, string.Join('\n', diagnostics.Where(fault => fault.Severity == Severity.Error)));
        return dataset;
    }
}
