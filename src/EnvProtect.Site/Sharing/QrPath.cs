using System.Globalization;
using System.Text;
using QRCoder;

namespace EnvProtect.Site.Sharing;

/// <summary>A QR code as the path of an SVG: one stroke of a unit's height for each run of dark modules.</summary>
internal static class QrPath
{
    /// <returns>Modules of a side with the quiet zone, and the path data.</returns>
    public static (int Size, string Path) Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                if (!row[x]) continue;
                var start = x;
                while (x + 1 < row.Length && row[x + 1]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start + 1}v1h-{x - start + 1}z");
            }
        }

        return (code.ModuleMatrix.Count, path.ToString());
    }
}
