using EnvProtect.Content;
using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>Faults of finished pages in the form of all other faults; the path is the page's address.</summary>
internal static class SiteDiagnostics
{
    public static Diagnostic From(SiteFault fault) => DiagnosticCodes.BrokenPage.At(fault.Page, fault.Message);
}
