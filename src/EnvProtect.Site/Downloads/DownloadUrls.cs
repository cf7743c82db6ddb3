using EnvProtect.Site.About;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Downloads;

/// <summary>Paths of downloads, which hold both languages and so have none.</summary>
internal static class DownloadUrls
{
    public static string Csv(string table) => $"/data/{table}.csv";

    /// <summary>The rows of a set as CSV from the API.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="filter">Which rows; null for all.</param>
    public static string Streamed(string set, string? filter = null) =>
        $"{AboutUrls.OData}{set}?{(filter is null ? "" : $"$filter={Uri.EscapeDataString(filter)}&")}$format=csv";
}

/// <summary>The words of downloads.</summary>
internal static class DownloadText
{
    public static Phrase Title { get; } = new("整表下载", "Whole tables");
    public static Phrase How { get; } = new(
        "每张表一个CSV文件，中英文都在里面。列名的含义见下面的数据字典。",
        "One CSV file a table, with both languages in it. The dictionary below says what the columns mean.");

    public static Phrase Long { get; } = new(
        "下列各表行数很多，由数据接口逐行给出CSV；一个点位一年的数值，在点位页面下载。",
        "These tables are long: the API streams them as CSV. The pages of monitoring sites offer the values of one site and year.");
}
