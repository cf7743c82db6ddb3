using System.Collections.Immutable;
using EnvProtect.Content.Importing;

namespace EnvProtect.Content;

/// <summary>
/// Leaves out what only follows from a table or a folder that cannot be read, such as hundreds of ids that nobody knows
/// then, so that the one fault to mend does not drown. A table that is absent is reported in place of the ids that it would bring.
/// </summary>
internal static class FollowingFaults
{
    /// <summary>The faults that leave rows of a table unread, and their number unknown.</summary>
    private static readonly ImmutableArray<DiagnosticCode> OfReading =
    [
        DiagnosticCodes.Unreadable, DiagnosticCodes.NotUtf8, DiagnosticCodes.CharacterRefused, DiagnosticCodes.TooLarge, DiagnosticCodes.TableEmpty,
        DiagnosticCodes.ColumnMissing, DiagnosticCodes.UnknownColumn, DiagnosticCodes.ColumnTwice, DiagnosticCodes.QuoteNotClosed, DiagnosticCodes.NotCommas,
    ];

    private static readonly ImmutableArray<DiagnosticCode> OfDocuments =
    [
        DiagnosticCodes.UnknownIssue, DiagnosticCodes.UnknownPlan, DiagnosticCodes.UnknownCampaign, DiagnosticCodes.UnknownMechanism,
        DiagnosticCodes.UnknownBulletin, DiagnosticCodes.UnknownPage, DiagnosticCodes.UnknownTarget, DiagnosticCodes.AllowUnused,
    ];

    /// <summary>The only tables that bring ids of their kind: who names one needs them.</summary>
    private static readonly ImmutableArray<Followed> Needed =
    [
        new(TableForms.Areas, DiagnosticCodes.UnknownArea, ImportCodes.AreaUnknown, DiagnosticCodes.ManyBadRows),
        new(TableForms.Units, DiagnosticCodes.UnknownUnit, ImportCodes.UnitUnknown),
        new(TableForms.Sources, DiagnosticCodes.UnknownSource, DiagnosticCodes.UnknownIssue, DiagnosticCodes.ManyBadRows),
        new(TableForms.Indicators, DiagnosticCodes.UnknownIndicator, DiagnosticCodes.ManyBadRows),
        new(TableForms.Sites, DiagnosticCodes.UnknownSite, DiagnosticCodes.ManyBadRows),
    ];

    private static readonly ImmutableArray<Followed> Others =
    [
        new(TableForms.Groups, DiagnosticCodes.UnknownArea, DiagnosticCodes.UnknownUnit),
        new(TableForms.Figures, DiagnosticCodes.UnknownFigure, DiagnosticCodes.PatternWithoutMatch, DiagnosticCodes.PartsDoNotFit, DiagnosticCodes.VerdictNotBorneOut),
        new(TableForms.Ledgers, DiagnosticCodes.UnknownIssue),
        new(TableForms.Officials, DiagnosticCodes.PrivateMobile, DiagnosticCodes.PrivateLandline, DiagnosticCodes.PrivateEmail),
    ];

    /// <summary>The faults without those that follow from others.</summary>
    /// <param name="faults">All faults of a reading.</param>
    /// <param name="options">The folders that were read.</param>
    /// <param name="tables">The files of the data folder.</param>
    public static IEnumerable<Diagnostic> Without(IReadOnlyCollection<Diagnostic> faults, ContentOptions options, ImmutableArray<TreeFile> tables)
    {
        var (content, data) = (FileTree.Shown(options.ContentDirectory), FileTree.Shown(options.DataDirectory));
        var unread = PathsOf(faults, OfReading);
        var gone = PathsOf(faults, [DiagnosticCodes.DirectoryMissing]);
        var broken = Needed.Concat(Others).Where(table => gone.Contains(data) || unread.Any(path => table.IsAt(path, data))).ToList();
        var following = broken.SelectMany(table => table.Following).Concat(gone.Contains(content) ? OfDocuments : []).Select(code => code.Code).ToHashSet(StringComparer.Ordinal);

        var absent = new List<Diagnostic>();
        foreach (var table in Needed.Except(broken).Where(table => tables.All(file => file.RelativePath != table.Form.Path)))
        {
            var count = faults.Count(fault => fault.Code == table.Own.Code && !following.Contains(fault.Code));
            if (count == 0) continue;
            absent.Add(DiagnosticCodes.TableMissing.At($"{data}/{table.Form.Path}", count, string.Join(',', table.Form.Columns.Names)));
            following.UnionWith(table.Following.Select(code => code.Code));
        }

        return faults.Where(fault => !following.Contains(fault.Code)).Concat(absent);
    }

    private static HashSet<string> PathsOf(IEnumerable<Diagnostic> faults, ImmutableArray<DiagnosticCode> codes) =>
        faults.Where(fault => codes.Any(code => code.Code == fault.Code)).Select(fault => fault.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>A table, and what is reported where its rows are not known.</summary>
    /// <param name="Form">The table.</param>
    /// <param name="Own">The fault of naming an id that it does not bring.</param>
    /// <param name="Further">What else follows.</param>
    private sealed record Followed(TableForm Form, DiagnosticCode Own, params DiagnosticCode[] Further)
    {
        public IEnumerable<DiagnosticCode> Following => [Own, .. Further, DiagnosticCodes.UnknownTarget];

        /// <summary>Whether a file below the data folder is the table, or one of those that together are.</summary>
        public bool IsAt(string path, string data) => Form.Path.IndexOf('*', StringComparison.Ordinal) is var star and >= 0
            ? path.StartsWith($"{data}/{Form.Path[..star]}", StringComparison.Ordinal)
            : path == $"{data}/{Form.Path}";
    }
}
