/** What Microsoft's article says, as it prints it (2020-04-22): the catalog is held against this table. */

/** The id, the name, and the diagnostic codes of every event, in the order of the article's table. */
export const articleEvents: readonly (readonly [id: string, name: string, codes: readonly string[]])[] = [
  ['10010', 'StartedConnectorService', ['0x00000000', '0x0FFFFFFF']],
  ['10020', 'StoppedConnectorService', ['0x00000000', '0x0FFFFFFF']],
  ['10100', 'CertificateRenewal_Success', ['0x00000000', '0x0FFFFFFF']],
  ['10102', 'CertificateRenewal_Failure', ['0x00000000', '0x00000405', '0x0FFFFFFF']],
  ['10302', 'RetrieveCertificate_Error', ['0x00000000', '0x00000404', '0x0FFFFFFF']],
  ['10301', 'RetrieveCertificate_Warning', ['0x00000000', '0x00000403', '0x0FFFFFFF']],
  ['20100', 'PkcsCertIssue_Success', ['0x00000000', '0x0FFFFFFF']],
  ['20102', 'PkcsCertIssue_Failure', ['0x00000000', '0x00000400', '0x00000401', '0x0FFFFFFF']],
  ['20200', 'RevokeCert_Success', ['0x00000000', '0x0FFFFFFF']],
  ['20202', 'RevokeCert_Failure', ['0x00000000', '0x00000402', '0x0FFFFFFF']],
  ['20300', 'Upload_Success', ['0x00000000', '0x0FFFFFFF']],
  ['20302', 'Upload_Failure', ['0x00000000', '0x0FFFFFFF']],
  ['20400', 'Download_Success', ['0x00000000', '0x0FFFFFFF']],
  ['20402', 'Download_Failure', ['0x00000000', '0x0FFFFFFF']],
  ['20500', 'CRPVerifyMetric_Success', ['0x00000000', '0x0FFFFFFF']],
  ['20501', 'CRPVerifyMetric_Warning', ['0x00000000', '0x00000411', '0x0FFFFFFF']],
  ['20502', 'CRPVerifyMetric_Failure', ['0x00000000', '0x00000408', '0x00000409', '0x00000410', '0x0FFFFFFF']],
  ['20600', 'CRPNotifyMetric_Success', ['0x00000000', '0x0FFFFFFF']],
  ['20602', 'CRPNotifyMetric_Failure', ['0x00000000', '0x0FFFFFFF']],
];

/** The id and the name of every diagnostic code. The first name is the English edition's; the German one translates it. */
export const articleCodes: readonly (readonly [id: string, name: string])[] = [
  ['0x00000000', 'Success'],
  ['0x00000400', 'PKCS_Issue_CA_Unavailable'],
  ['0x00000401', 'Symantec_ClientAuthCertNotFound'],
  ['0x00000402', 'RevokeCert_AccessDenied'],
  ['0x00000403', 'CertThumbprint_NotFound'],
  ['0x00000404', 'Certificate_NotFound'],
  ['0x00000405', 'Certificate_Expired'],
  ['0x00000408', 'CRPSCEPCert_NotFound'],
  ['0x00000409', 'CRPSCEPSigningCert_NotFound'],
  ['0x00000410', 'CRPSCEPDeserialize_Failed'],
  ['0x00000411', 'CRPSCEPChallenge_Expired'],
  // The events' table writes it with eight digits, the codes' table with nine: a slip of the article.
  ['0x0FFFFFFFF', 'Unknown_Error'],
];

/** The article's links. */
export const articleLinks: readonly string[] = [
  'https://aka.ms/intuneconnectorverificationscript',
  'certificates-digicert-configure.md#install-the-digicert-ra-certificate',
  'https://support.microsoft.com/help/4457481/troubleshooting-scep-certificate-profile-deployment-in-intune',
];

/** Events of the current connector that say the same; Microsoft publishes no mapping, this one is derived by meaning. */
export const derivedSuccessors: Readonly<Record<string, readonly string[]>> = {
  '20100': ['1050', '1000'],
  '20102': ['1051', '1052', '1001'],
  '20200': ['3050'],
  '20202': ['3051', '3052'],
  '20300': ['1100', '3100'],
  '20302': ['1101', '3101'],
  '20400': ['1002', '3002'],
  '20402': ['1003', '3003'],
  '20500': ['4004'],
  '20501': ['4005'],
  '20502': ['4005'],
  '20600': ['4008', '4000'],
  '20602': ['4009', '4010', '4002'],
};
