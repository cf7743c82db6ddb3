using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using EnvProtect.Content;
using EnvProtect.Content.Importing;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Reporting;

/// <summary>Diagnostics as SARIF 2.1.0, which code hosts and editors read.</summary>
public static class SarifReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var driver = new JsonObject
        {
            ["name"] = "EnvProtect",
            ["version"] = typeof(SarifReport).Assembly.GetName().Version!.ToString(3),
            ["language"] = language == Language.Chinese ? "zh-CN" : "en",
            ["rules"] = new JsonArray([.. codes.Select(code => Rule(code, language))]),
        };
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = driver },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, codes.IndexOf(diagnostic.Code), language))]),
        };
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        }.ToJsonString(Indented);
    }

    private static JsonObject Rule(string code, Language language)
    {
        var declared = DiagnosticCodes.All.Concat(ImportCodes.All).FirstOrDefault(known => known.Code == code);
        var rule = new JsonObject { ["id"] = code };
        if (declared is null) return rule;
        rule["shortDescription"] = new JsonObject { ["text"] = declared.Title.In(language) };
        rule["fullDescription"] = new JsonObject { ["text"] = declared.When.In(language) };
        rule["defaultConfiguration"] = new JsonObject { ["level"] = Level(declared.Severity) };
        return rule;
    }

    private static JsonObject Result(Diagnostic diagnostic, int rule, Language language)
    {
        var text = diagnostic.Hint is { } hint ? $"{diagnostic.Message.In(language)}\n{hint.In(language)}" : diagnostic.Message.In(language);
        var physical = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = Address(diagnostic.Path) },
            ["region"] = new JsonObject { ["startLine"] = diagnostic.Line, ["startColumn"] = diagnostic.Column },
        };
        return new()
        {
            ["ruleId"] = diagnostic.Code,
            ["ruleIndex"] = rule,
            ["level"] = Level(diagnostic.Severity),
            ["message"] = new JsonObject { ["text"] = text },
            ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = physical }),
        };
    }

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Address(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
