using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Downloads;

/// <summary>Paths of downloads, which hold both languages and so have none.</summary>
internal static class DownloadUrls
{
    public static string Csv(string table) => $"/data/{table}.csv";
}

/// <summary>The words of downloads.</summary>
internal static class DownloadText
{
    public static Phrase Title { get; } = new("整表下载", "Whole tables");
    public static Phrase How { get; } = new(
        "每张表一个CSV文件，中英文都在里面。列名的含义见下面的数据字典。",
        "One CSV file a table, with both languages in it. The dictionary below says what the columns mean.");
}
