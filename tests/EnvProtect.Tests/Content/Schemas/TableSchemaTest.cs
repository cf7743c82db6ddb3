using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EnvProtect.Content;
using EnvProtect.Content.Schemas;
using Xunit;

namespace EnvProtect.Tests.Content.Schemas;

/// <summary>The Table Schemas describe the tables that there are, and refuse the cells that <c>check</c> refuses.</summary>
public sealed class TableSchemaTest
{
    private static readonly string[] Values = ["", "word", "2021-13-01", "-1", "true", "10.5", "两 个", "https://example.test/", "2021-04-09T25:00"];

    // Faults of one cell alone: its presence, form and value.
    private static readonly string[] Visible =
        ["EP1010", "EP1207", "EP1601", "EP1602", "EP1603", "EP1604", "EP1605", "EP1606", "EP1607", "EP2008", "EP5018"];

    private static readonly Dictionary<string, JsonObject> Schemas = SchemaFiles.All().Where(file => file.Name.EndsWith(".table.json", StringComparison.Ordinal))
        .ToDictionary(file => file.Name[..^".table.json".Length], file => JsonNode.Parse(file.Text)!.AsObject());

    public static TheoryData<string> Tables =>
    [
        .. new[] { "data", "tests/fixtures/every-field/data" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csv", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))).Where(file => !file.Contains("/ledgers/", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_good_table_fits_its_schema(string file)
    {
        var rows = Rows(File.ReadAllText(Repository.PathOf(file)));
        var fields = Fields(file);
        Assert.Equal(fields.Select(field => (string)field["name"]!).Order(StringComparer.Ordinal), rows[0].Order(StringComparer.Ordinal));
        foreach (var row in rows.Skip(1))
        {
            foreach (var field in fields) Assert.True(Fits(field, row[Array.IndexOf(rows[0], (string)field["name"]!)]), $"{file}: {field["name"]} of {string.Join(',', row)}");
        }
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("units")]
    [InlineData("groups")]
    [InlineData("sites")]
    [InlineData("sources")]
    [InlineData("glossary")]
    [InlineData("indicators")]
    [InlineData("targets")]
    [InlineData("checks")]
    [InlineData("figures/bulletin-3")]
    [InlineData("observations/air/2020")]
    public void Schema_and_check_refuse_the_same_cells(string name)
    {
        using var tree = ContentTree.From("every-field");
        var path = $"data/{name}.csv";
        var rows = Rows(File.ReadAllText(tree.PathOf(path)));
        var fields = Fields(path);
        var differing = new List<string>();
        foreach (var field in fields)
        {
            var column = Array.IndexOf(rows[0], (string)field["name"]!);
            foreach (var value in Values)
            {
                string[] changed = [.. rows[1]];
                changed[column] = value;
                tree.Write(path, string.Join('\n', rows.Select((row, i) => Line(i == 1 ? changed : row))) + "\n");
                var faults = tree.Read().Diagnostics.Where(fault => fault.Path == path && fault.Line == 2 && fault.Column == ColumnOf(changed, column)).ToList();

                // Whether something of that name exists is for check alone.
                if (faults.Any(fault => fault.Code.StartsWith("EP13", StringComparison.Ordinal))) continue;
                // Nor can one cell tell that another needs it.
                if (value.Length == 0 && field["constraints"]?["required"] is null) continue;
                var refused = faults.Any(fault => Visible.Contains(fault.Code));
                if (refused == Fits(field, value)) differing.Add($"{field["name"]} = {value}: {(refused ? "only check" : "only the schema")} refuses it");
            }
        }

        Assert.Empty(differing);
    }

    private static List<JsonObject> Fields(string path)
    {
        var table = Regex.Replace(path, "^.*?data/|\\.csv$", "");
        var name = table.Split('/')[0] is "figures" or "observations" ? table.Split('/')[0] : table.Replace('/', '-');
        return [.. Schemas[name]["fields"]!.AsArray().Select(field => field!.AsObject())];
    }

    /// <summary>Table Schema, as far as it is used here.</summary>
    private static bool Fits(JsonObject field, string cell)
    {
        var constraints = field["constraints"];
        if (cell.Length == 0) return constraints?["required"]?.GetValue<bool>() != true;
        if (constraints?["pattern"]?.GetValue<string>() is { } pattern && !Regex.IsMatch(cell, pattern)) return false;
        if (constraints?["enum"] is JsonArray words && words.All(word => word!.GetValue<string>() != cell)) return false;
        return field["type"]!.GetValue<string>() switch
        {
            "integer" => int.TryParse(cell, CultureInfo.InvariantCulture, out var whole) && whole >= (int)constraints!["minimum"]! && whole <= (int)constraints["maximum"]!,
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
    }

    private static int ColumnOf(string[] row, int column) => Line(row[..column]).Length + (column == 0 ? 1 : 2);

    private static string Line(IEnumerable<string> row) => string.Join(',', row.Select(cell => cell.Contains(',', StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell));

    /// <summary>The cells of a table without line breaks inside them.</summary>
    private static List<string[]> Rows(string csv) =>
    [
        .. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))")
            .Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups[2].Value.Trim()).ToArray()),
    ];
}
