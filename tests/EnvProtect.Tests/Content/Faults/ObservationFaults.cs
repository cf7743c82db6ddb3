namespace EnvProtect.Tests.Content.Faults;

/// <summary>Series of monitoring sites, and the layouts of their exports.</summary>
internal static class ObservationFaults
{
    private const string Header = "indicator,area,site,from,to,value,numerator,denominator,flag,preliminary,printed,source,locator\n";

    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("an hour comes before the one above it",
            tree => tree.Append("data/observations/hourly.csv", Row("2020-07-01T07:00", "20")),
            "data/observations/hourly.csv(3,1): error EP2106: The time lies before that of the value before it, of this site and indicator\n    Sort by time; let files of later days have later paths") { Fixture = "every-field" },
        new("a value of a series is not a number",
            tree => tree.Append("data/observations/hourly.csv", Row("2020-07-01T09:00", "n/a")),
            "data/observations/hourly.csv(3,37): error EP1605: 'n/a' is not a number\n    Write digits and a decimal point only; units and words such as \"about\" go into printed") { Fixture = "every-field" },
        new("a time of a series is no time",
            tree => tree.Append("data/observations/hourly.csv", Row("2020-07-01T25:00", "20")),
            "data/observations/hourly.csv(3,19): error EP1603: '2020-07-01T25:00' is not a moment\n    Write it as 2021-04-09T20:00") { Fixture = "every-field" },
        new("texts of a series hold control characters",
            tree => tree.Append("data/observations/hourly.csv", "pm25,,jia-station,2020-07-01T09:00,,20,,,,,a\u0007b,sample-summary-2021,\npm25,,jia-station,2020-07-01T10:00,,20,,,,,,sample-summary-2021,\"\u001E\"\n"),
            "data/observations/hourly.csv(3,44): error EP1004: The character U+0007 stands here, which no page or feed can hold\n    the end of a table cell in Word; delete it",
            "data/observations/hourly.csv(4,65): error EP1004: The character U+001E stands here, which no page or feed can hold\n    Word's non-breaking hyphen; write -") { Fixture = "every-field" },
        new("a flag of an export is a control character",
            tree => tree.Write("data/observations/air/_layout.yaml", "source: sample-summary-2021\ntimeColumn: 时间\nsite: jia-station\ncolumns: { PM2.5: pm25 }\nflags: { 标识: pm25 }\n")
                .Write("data/observations/air/2020.csv", "时间,PM2.5,标识\n2020-01-01T00:00,20,\u0002\n"),
            "data/observations/air/2020.csv(2,21): error EP1004: The character U+0002 stands here, which no page or feed can hold\n    an invisible control character, mostly pasted along; delete it") { Fixture = "every-field" },
        new("years of a series are those of no measurement",
            tree => tree.Append("data/observations/hourly.csv", Row("0001-01-01T00:00", "20") + Row("9999-12-31T23:00", "20")),
            "data/observations/hourly.csv(3,19): error EP1609: The year of '0001-01-01T00:00' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed",
            "data/observations/hourly.csv(4,19): error EP1609: The year of '9999-12-31T23:00' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed") { Fixture = "every-field" },
        new("years of an export are those of no measurement",
            tree => tree.Write("data/observations/air/_layout.yaml", "source: sample-summary-2021\ntimeColumn: 时间\nhourColumn: 时\nsite: jia-station\ncolumns: { PM2.5: pm25 }\n")
                .Write("data/observations/air/2020.csv", "时间,时,PM2.5\n0001-1-1,0,20\n9999/12/31,24,20\n"),
            "data/observations/air/2020.csv(2,1): error EP1609: The year of '0001-1-1' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed",
            "data/observations/air/2020.csv(3,1): error EP1609: The year of '9999/12/31' is not from 1900 to 2199\n    Leave it out where there is no date; where the source is vaguer, say what is printed") { Fixture = "every-field" },
        new("known bad rows are left out",
            tree => tree.Append("data/observations/hourly.csv", Row("2020-07-01T09:00", "n/a")).Write("data/observations/_layout.yaml", "knownBadRows: 1\n"),
            "data/observations/hourly.csv(1,1): warning EP2108: 1 rows known to be wrong are left out") { Fixture = "every-field" },
        new("more rows are bad than are known",
            tree => tree.Append("data/observations/hourly.csv", Row("2020-07-01T09:00", "n/a") + Row("2020-07-01T09:00", "n/b")).Write("data/observations/_layout.yaml", "knownBadRows: 1\n"),
            "data/observations/hourly.csv(3,37): error EP1605: 'n/a' is not a number\n    Write digits and a decimal point only; units and words such as \"about\" go into printed",
            "data/observations/hourly.csv(4,37): error EP1605: 'n/b' is not a number\n    Write digits and a decimal point only; units and words such as \"about\" go into printed") { Fixture = "every-field" },
        new("more rows are bad than are reported one by one",
            tree => tree.Write("data/observations/hourly.csv", Header + string.Concat(Enumerable.Repeat(Row("2020-07-01T09:00", "?"), 102))),
            [
                "data/observations/hourly.csv(1,1): error EP2107: 102 rows are wrong; those listed are the first 100",
                .. Enumerable.Range(2, 100).Select(line => $"data/observations/hourly.csv({line},37): error EP1605: '?' is not a number\n    Write digits and a decimal point only; units and words such as \"about\" go into printed"),
            ]) { Fixture = "every-field" },
        new("a value is repeated and another lies below zero",
            tree => tree.Append("data/observations/hourly.csv", Row("2020-07-01T08:00", "28.5") + Row("2020-07-01T09:00", "-3")),
            "data/observations/hourly.csv(1,1): warning EP2109: 1 values are doubtful: Negative (negative)",
            "data/observations/hourly.csv(1,1): warning EP2109: 1 values are doubtful: Repeated (duplicate)") { Fixture = "every-field" },
        new("a layout names no site",
            tree => tree.Write("data/observations/_layout.yaml", "source: sample-summary-2021\ntimeColumn: 时间\ncolumns: { PM2.5: pm25 }\n")
                .Write("data/observations/air/2020.csv", "时间,PM2.5\n").Write("data/observations/hourly.csv", "时间,PM2.5\n"),
            "data/observations/_layout.yaml(1,1): error EP2110: Give site or siteColumn, and not both") { Fixture = "every-field" },
        new("an export has a column that its layout does not name, and lacks another",
            tree => tree.Write("data/observations/air/_layout.yaml", "source: sample-summary-2021\ntimeColumn: 时间\nsite: jia-station\ncolumns: { PM2.5: pm25 }\n")
                .Write("data/observations/air/2020.csv", "时间,PM25\n"),
            "data/observations/air/2020.csv(1,1): error EP2002: The header has no column 'PM2.5'",
            "data/observations/air/2020.csv(1,4): error EP2003: The table has no column 'PM25'\n    Did you mean 'PM2.5'?") { Fixture = "every-field" },
    ];

    private static string Row(string from, string value) => $"pm25,,jia-station,{from},,{value},,,,,,sample-summary-2021,\n";
}
